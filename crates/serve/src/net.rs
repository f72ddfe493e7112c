//! The network around the desk: HTTP/1.1 on a listener of this machine.

use crate::{Answer, Ask, Desk, POLICY};
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::header::{self, HeaderName, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Semaphore;

/// Bytes of a form at most.
const FORM: usize = 64 * 1024;
/// Connections at a time at most.
const CONNECTIONS: usize = 64;
/// How long the head of a request may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// Answers whoever asks at `listener` until the program ends.
///
/// # Errors
/// When the system gives no runtime or the listener fails for good.
pub fn serve(desk: Desk, listener: std::net::TcpListener) -> std::io::Result<()> {
    listener.set_nonblocking(true)?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .enable_time()
        .max_blocking_threads(8)
        .build()?;
    let desk = Arc::new(desk);
    runtime.block_on(async move {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        let seats = Arc::new(Semaphore::new(CONNECTIONS));
        loop {
            let Ok(seat) = seats.clone().acquire_owned().await else {
                return Ok(());
            };
            let Ok((stream, _)) = listener.accept().await else {
                // Out of descriptors, or somebody hung up: the next one may fare better.
                tokio::time::sleep(Duration::from_millis(50)).await;
                continue;
            };
            let desk = desk.clone();
            tokio::spawn(async move {
                let service = service_fn(move |request| respond(desk.clone(), request));
                // A connection that breaks concerns nobody else.
                let _ = http1::Builder::new()
                    .timer(TokioTimer::new())
                    .header_read_timeout(PATIENCE)
                    .serve_connection(TokioIo::new(stream), service)
                    .await;
                drop(seat);
            });
        }
    })
}

async fn respond(
    desk: Arc<Desk>,
    request: Request<Incoming>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let header = |name: HeaderName| {
        let value = request.headers().get(name)?;
        Some(String::from_utf8_lossy(value.as_bytes()).into_owned())
    };
    let mut ask = Ask {
        method: request.method().as_str().to_owned(),
        target: request
            .uri()
            .path_and_query()
            .map_or("/", |t| t.as_str())
            .to_owned(),
        host: header(header::HOST),
        origin: header(header::ORIGIN),
        site: header(HeaderName::from_static("sec-fetch-site")),
        kind: header(header::CONTENT_TYPE),
        body: Vec::new(),
    };
    let answer =
        match tokio::time::timeout(PATIENCE, Limited::new(request.into_body(), FORM).collect())
            .await
        {
            Ok(Ok(body)) => {
                ask.body = body.to_bytes().to_vec();
                // Pages ask the file: beside the thread that listens.
                tokio::task::spawn_blocking(move || desk.answer(&ask))
                    .await
                    .unwrap_or_else(|_| Answer::plain(500, "The page could not be made.\n"))
            }
            Ok(Err(_)) => Answer::plain(413, "The form is too long.\n"),
            Err(_) => Answer::plain(408, "The form did not come.\n"),
        };
    Ok(response(answer))
}

fn response(answer: Answer) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::from(answer.body)));
    *response.status_mut() =
        StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_TYPE, answer.kind),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "DENY"),
        // Our own forms have to say where they come from; nobody else learns it.
        (header::REFERRER_POLICY, "same-origin"),
        (
            header::CACHE_CONTROL,
            if answer.lasting {
                "max-age=300"
            } else {
                "no-store"
            },
        ),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
        (
            HeaderName::from_static("cross-origin-opener-policy"),
            "same-origin",
        ),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if answer.status == 405 {
        headers.insert(header::ALLOW, HeaderValue::from_static("GET, HEAD, POST"));
    }
    if let Some(Ok(location)) = answer.location.as_deref().map(HeaderValue::from_str) {
        headers.insert(header::LOCATION, location);
    }
    response
}
