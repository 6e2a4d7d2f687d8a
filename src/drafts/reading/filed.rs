/// Numbers in their order, filed by their last bits: where one stands is found without looking
/// through all, and filing costs a few steps a number, so that it can be done at every keystroke.
pub struct Filed {
    numbers: Vec<u64>,
    /// For the last bits of a number: one more than the first place of such a number, or 0.
    first: Vec<usize>,
    /// For a place: one more than the next place in the same file, or 0.
    next: Vec<usize>,
}

impl Filed {
    /// Files some numbers.
    #[must_use]
    pub fn new(numbers: Vec<u64>) -> Self {
        let mut first = vec![0; numbers.len().next_power_of_two()];
        let mut next = vec![0; numbers.len()];
        for (place, number) in numbers.iter().enumerate().rev() {
            let file = file(*number, first.len());
            next[place] = std::mem::replace(&mut first[file], place + 1);
        }
        Self {
            numbers,
            first,
            next,
        }
    }

    /// All of them.
    #[must_use]
    pub fn numbers(&self) -> &[u64] {
        &self.numbers
    }

    /// Every place of a number, from the first to the last.
    pub fn places(&self, number: u64) -> impl Iterator<Item = usize> {
        let mut after = self.first[file(number, self.first.len())];
        let in_file = std::iter::from_fn(move || {
            let place = after.checked_sub(1)?;
            after = self.next[place];
            Some(place)
        });
        in_file.filter(move |place| self.numbers[*place] == number)
    }

    /// How many different numbers there are.
    #[must_use]
    pub fn distinct(&self) -> usize {
        let places = (0..).zip(&self.numbers);
        let firsts = places.filter(|(place, number)| self.places(**number).next() == Some(*place));
        firsts.count()
    }

    /// Whether a number is among them.
    #[must_use]
    pub fn has(&self, number: u64) -> bool {
        self.places(number).next().is_some()
    }
}

/// There are as many files as a power of two says.
#[expect(
    clippy::cast_possible_truncation,
    reason = "only the last bits are asked for"
)]
fn file(number: u64, files: usize) -> usize {
    number as usize & (files - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_of_a_number_is_found_in_order() {
        let filed = Filed::new(vec![7, 15, 7, 3, 15, 7]);
        let places = |number| filed.places(number).collect::<Vec<_>>();
        assert_eq!(places(7), [0, 2, 5]);
        assert_eq!(places(15), [1, 4], "15 and 7 share their last bits");
        assert_eq!(places(23), [0; 0]);
        assert_eq!(filed.distinct(), 3);
        assert!(filed.has(3) && !filed.has(11));
    }

    #[test]
    fn nothing_is_filed_where_there_is_nothing() {
        let none = Filed::new(Vec::new());
        assert_eq!((none.has(0), none.distinct()), (false, 0));
    }
}
