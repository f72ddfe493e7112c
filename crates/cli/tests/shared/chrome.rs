//! Chromium, driven over its debugging pipe (Chrome DevTools Protocol): no crate, no port, no driver program.

#![allow(clippy::unwrap_used, clippy::panic, dead_code, unreachable_pub)]

use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// Names under which the browser is installed.
const BROWSERS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// The browser that is installed; says loudly on stderr that there is none.
pub fn installed() -> Option<&'static str> {
    let found = BROWSERS.into_iter().find(|name| {
        let asked = Command::new(name).arg("--version").output();
        asked.is_ok_and(|o| o.status.success())
    });
    if found.is_none() {
        // Written past the capture of the test harness: nobody shall believe that it ran.
        let _ = writeln!(
            std::io::stderr(),
            "\n*** SKIPPED: pages were not looked at in a browser; install chromium ***\n"
        );
    }
    found
}

/// A browser with one page.
pub struct Browser {
    child: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
    number: u64,
    session: Option<String>,
    /// What the console said, and what was thrown.
    pub console: Vec<String>,
    /// Addresses that were asked.
    pub requests: Vec<String>,
    /// Kept as long as the browser runs.
    _profile: tempfile::TempDir,
}

impl Browser {
    /// Opens the browser, where one is installed.
    pub fn open() -> Option<Self> {
        let name = installed()?;
        let profile = tempfile::tempdir().unwrap();
        // The pipe is descriptors 3 and 4; a shell puts ours there.
        let mut child = Command::new("sh")
            .args([
                "-c",
                "exec \"$0\" \"$@\" 3<&0 4>&1 0</dev/null 1>/dev/null 2>/dev/null",
                name,
            ])
            // In a container there is often nobody but root; the pages are our own.
            .args([
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
            ])
            .args([
                "--disable-background-networking",
                "--disable-component-update",
            ])
            .args(["--disable-dev-shm-usage", "--remote-debugging-pipe"])
            .arg(format!("--user-data-dir={}", profile.path().display()))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let to = child.stdin.take().unwrap();
        let from = BufReader::new(child.stdout.take().unwrap());
        let mut browser = Self {
            child,
            to,
            from,
            number: 0,
            session: None,
            console: Vec::new(),
            requests: Vec::new(),
            _profile: profile,
        };
        let page = browser.call("Target.createTarget", json!({"url": "about:blank"}));
        let attached = browser.call(
            "Target.attachToTarget",
            json!({"targetId": page["targetId"], "flatten": true}),
        );
        browser.session = Some(attached["sessionId"].as_str().unwrap().to_owned());
        for domain in ["Page", "Runtime", "Log", "Network"] {
            browser.call(&format!("{domain}.enable"), json!({}));
        }
        Some(browser)
    }

    fn next(&mut self) -> Value {
        let mut bytes = Vec::new();
        self.from.read_until(0, &mut bytes).unwrap();
        assert_eq!(bytes.pop(), Some(0), "the browser is gone");
        let message: Value = serde_json::from_slice(&bytes).unwrap();
        let params = &message["params"];
        match message["method"].as_str() {
            Some("Log.entryAdded") => {
                let (text, url) = (&params["entry"]["text"], &params["entry"]["url"]);
                self.console.push(format!("{text} {url}"));
            }
            Some("Runtime.consoleAPICalled" | "Runtime.exceptionThrown") => {
                self.console.push(params.to_string());
            }
            Some("Network.requestWillBeSent") => {
                let url = params["request"]["url"].as_str().unwrap();
                self.requests.push(url.to_owned());
            }
            _ => {}
        }
        message
    }

    /// Asks the browser for something.
    pub fn call(&mut self, method: &str, params: Value) -> Value {
        self.number += 1;
        let mut message = json!({"id": self.number, "method": method, "params": params});
        if let Some(session) = &self.session {
            message["sessionId"] = json!(session);
        }
        self.to.write_all(message.to_string().as_bytes()).unwrap();
        self.to.write_all(&[0]).unwrap();
        self.to.flush().unwrap();
        loop {
            let answer = self.next();
            if answer["id"] == self.number {
                assert!(answer["error"].is_null(), "{method}: {answer}");
                return answer["result"].clone();
            }
        }
    }

    /// Waits until the page is there.
    fn loaded(&mut self) {
        while self.next()["method"] != "Page.loadEventFired" {}
    }

    /// Opens an address.
    pub fn go(&mut self, url: &str) {
        self.call("Page.navigate", json!({"url": url}));
        self.loaded();
    }

    /// Makes the window so wide.
    pub fn wide(&mut self, width: u32) {
        self.call(
            "Emulation.setDeviceMetricsOverride",
            json!({"width": width, "height": 780, "deviceScaleFactor": 1, "mobile": width < 500}),
        );
    }

    /// Whether pages may run their scripts.
    pub fn scripts(&mut self, on: bool) {
        self.call(
            "Emulation.setScriptExecutionDisabled",
            json!({"value": !on}),
        );
    }

    /// What an expression is on the page.
    pub fn eval(&mut self, expression: &str) -> Value {
        let answer = self.call(
            "Runtime.evaluate",
            json!({"expression": expression, "returnByValue": true}),
        );
        assert!(
            answer["exceptionDetails"].is_null(),
            "{expression}: {answer}"
        );
        answer["result"]["value"].clone()
    }

    /// Does something on the page that leads to another one.
    pub fn leave(&mut self, expression: &str) {
        self.eval(expression);
        self.loaded();
    }

    /// Presses a key.
    pub fn press(&mut self, key: &str, code: u32) {
        for kind in ["rawKeyDown", "keyUp"] {
            self.call(
                "Input.dispatchKeyEvent",
                json!({"type": kind, "key": key, "code": key, "windowsVirtualKeyCode": code}),
            );
        }
    }
}

impl Browser {
    /// Presses Enter, which sends a form if its field may.
    pub fn enter(&mut self) {
        for kind in ["keyDown", "keyUp"] {
            self.call(
                "Input.dispatchKeyEvent",
                json!({"type": kind, "key": "Enter", "code": "Enter", "text": "\r", "windowsVirtualKeyCode": 13}),
            );
        }
    }

    /// Presses Enter where that leads to another page.
    pub fn enter_leaves(&mut self) {
        self.enter();
        self.loaded();
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
