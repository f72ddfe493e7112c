-- From version 3 to 4: what the join comes to is kept. All of it can be made anew from the statements.
DROP TABLE IF EXISTS member;
DROP TABLE IF EXISTS event;
DROP TABLE IF EXISTS family;
DROP TABLE IF EXISTS joined;
