use std::borrow::Cow;

/// For each mark, the small letters it stands on and what they become.
const MARKS: [(char, &str); 17] = [
    ('\u{300}', "aàeèiìoòuùnǹwẁyỳâầêềôồơờưừăằ"),
    ('\u{301}', "aáeéiíoóuúyýcćlĺnńrŕsśzźgǵwẃkḱâấêếôốơớưứăắ"),
    ('\u{302}', "aâeêiîoôuûcĉgĝhĥjĵsŝwŵyŷẹệạậọộ"),
    ('\u{303}', "aãeẽiĩnñoõuũyỹâẫêễôỗơỡưữăẵ"),
    ('\u{304}', "aāeēiīoōuū"),
    ('\u{306}', "aăeĕgğiĭoŏuŭạặ"),
    ('\u{307}', "cċeėgġzżiİ"),
    ('\u{308}', "aäeëiïoöuüyÿ"),
    ('\u{309}', "aảeẻiỉoỏuủyỷâẩêểôổơởưửăẳ"),
    ('\u{30a}', "aåuů"),
    ('\u{30b}', "oőuű"),
    ('\u{30c}', "aǎcčdďeěgǧiǐlľnňoǒrřsštťuǔzž"),
    ('\u{31b}', "oơuư"),
    ('\u{323}', "aạeẹiịoọuụyỵâậêệôộơợưựăặ"),
    ('\u{326}', "sștț"),
    ('\u{327}', "cçgģkķlļnņrŗsştţ"),
    ('\u{328}', "aąeęiįoǫuų"),
];

/// A word in small letters, its marks joined to their letters: an é is the same however it was
/// typed.
#[must_use]
pub fn composed(word: &str) -> Cow<'_, str> {
    if !word.chars().any(|char| becomes(char).is_some()) {
        return Cow::Borrowed(word);
    }
    let mut joined = String::with_capacity(word.len());
    for char in word.chars() {
        match becomes(char).and_then(|pairs| joined_with(pairs, joined.chars().next_back())) {
            Some(letter) => {
                joined.pop();
                joined.push(letter);
            }
            None => joined.push(char),
        }
    }
    Cow::Owned(joined)
}

fn becomes(mark: char) -> Option<&'static str> {
    let found = MARKS.iter().find(|(char, _)| *char == mark);
    found.map(|(_, pairs)| *pairs)
}

fn joined_with(pairs: &str, letter: Option<char>) -> Option<char> {
    let mut chars = pairs.chars();
    while let (Some(from), Some(to)) = (chars.next(), chars.next()) {
        if Some(from) == letter {
            return Some(to);
        }
    }
    None
}

/// A small letter without its mark, for comparing first letters.
#[must_use]
pub fn bare(letter: char) -> char {
    let in_pairs = |pairs: &str| {
        let mut chars = pairs.chars();
        while let (Some(from), Some(to)) = (chars.next(), chars.next()) {
            if to == letter {
                return Some(from);
            }
        }
        None
    };
    match letter {
        'ł' => 'l',
        'ø' => 'o',
        'đ' => 'd',
        _ => MARKS
            .iter()
            .find_map(|(_, pairs)| in_pairs(pairs))
            .unwrap_or(letter),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_joins_its_letter() {
        assert_eq!(composed("lefe\u{300}vre"), "lefèvre");
        assert_eq!(composed("nguye\u{302}\u{303}n"), "nguyễn");
        assert_eq!(composed("nguyê\u{303}n"), "nguyễn");
        assert_eq!(composed("x\u{301}"), "x\u{301}");
        assert!(matches!(composed("lefèvre"), Cow::Borrowed(_)));
    }

    #[test]
    fn a_letter_is_known_without_its_mark() {
        assert_eq!(['ł', 'š', 'a', '山'].map(bare), ['l', 's', 'a', '山']);
    }
}
