use crate::domain::Id;

/// A new identity: 128 random bits from the browser's generator for keys.
///
/// None where the browser has no such generator or it fails. There is no second best: a weaker one
/// could give the same id on two devices, and one record would take the place of another. Every
/// browser that runs this app has one; without it nothing new can be recorded, and the screen
/// must say so.
#[must_use]
pub fn random_id() -> Option<Id> {
    let mut bytes = [0; 16];
    let crypto = web_sys::window()?.crypto().ok()?;
    crypto.get_random_values_with_u8_array(&mut bytes).ok()?;
    // All zeros is what a generator leaves that did nothing.
    (bytes != [0; 16]).then(|| Id::from_bits(u128::from_le_bytes(bytes)))
}
