//! Greets people in title case.

/// A greeting for `name`.
pub fn greet(name: &str) -> String {
    format!("Hello, {}!", wordsmith_title::title_case(name))
}
