from acme_letters import closing, salutation


def test_salutation() -> None:
    assert salutation("ada lovelace") == "Dear Ada Lovelace,"


def test_closing() -> None:
    assert closing("ada lovelace") == "Yours sincerely,\nAda Lovelace"
