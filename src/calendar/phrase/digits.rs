use super::term::{Numeral, Term};

/// A run of figures with signs between them, such as `7-10` or `2026-12-18`.
#[derive(Debug, Default)]
pub struct Figures {
    groups: Vec<Group>,
    signs: Vec<char>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Group {
    value: u32,
    length: usize,
}

impl Figures {
    /// Reads the run that starts at a figure. Also says how many characters it has.
    pub fn read(text: &[char]) -> (Self, usize) {
        let mut figures = Self::default();
        let mut at = 0;
        loop {
            let group = Group::read(text.get(at..).unwrap_or_default());
            at += group.length;
            figures.groups.push(group);
            match (text.get(at), text.get(at + 1)) {
                (Some(&sign), Some(next)) if is_joint(sign) && next.is_ascii_digit() => {
                    figures.signs.push(sign);
                    at += 1;
                }
                _ => return (figures, at),
            }
        }
    }

    /// The number, if it is a single one.
    pub fn single(&self) -> Option<u32> {
        match self.groups[..] {
            [group] => Some(group.value),
            _ => None,
        }
    }

    /// What the figures may stand for. More than one reading is left open here: a year, a range
    /// and a time of day look alike until the words around them are seen.
    pub fn term(&self) -> Term {
        match (&self.groups[..], &self.signs[..]) {
            ([one], []) => Term::Number(one.value),
            ([a, b], ['-' | '—']) => Term::Pair(a.value, b.value),
            ([a, b], ['/']) => Term::Numeric {
                first: a.value,
                second: b.value,
                year: None,
                slash: true,
            },
            ([_, minutes], [':']) if minutes.length == 2 => Term::Clock,
            ([year, month, day], [a, b]) if a == b && year.length == 4 => Term::Iso(Numeral {
                year: year.value,
                month: month.value,
                day: day.value,
            }),
            ([a, b, year], [sign, other]) if sign == other => Term::Numeric {
                first: a.value,
                second: b.value,
                year: Some(year.full_year()),
                slash: *sign != '-',
            },
            _ => Term::Loud,
        }
    }
}

impl Group {
    fn read(text: &[char]) -> Self {
        let figures = text.iter().map_while(|figure| figure.to_digit(10));
        figures.fold(Self::default(), |group, figure| Self {
            value: group.value.saturating_mul(10).saturating_add(figure),
            length: group.length + 1,
        })
    }

    /// "26" is 2026: nobody waits for an answer of the last century.
    const fn full_year(self) -> u32 {
        if self.length <= 2 {
            2000 + self.value
        } else {
            self.value
        }
    }
}

const fn is_joint(sign: char) -> bool {
    matches!(sign, '-' | '—' | '/' | '.' | ':')
}
