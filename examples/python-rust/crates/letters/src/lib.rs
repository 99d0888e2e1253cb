//! Begins and ends letters.

use wordsmith_title::title_case;

pub fn salutation(name: &str) -> String {
    format!("Dear {},", title_case(name))
}

pub fn closing(name: &str) -> String {
    format!("Yours sincerely,\n{}", title_case(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn begins_with_a_salutation() {
        assert_eq!(salutation("ada lovelace"), "Dear Ada Lovelace,");
    }

    #[test]
    fn ends_with_a_closing() {
        assert_eq!(closing("ada lovelace"), "Yours sincerely,\nAda Lovelace");
    }
}
