/// Raised or lowered characters as Unicode has them; nothing if it has not all of them.
pub(super) fn raised(text: &str, up: bool) -> Option<String> {
    let plain = "0123456789+-−=()ni";
    let other: Vec<char> =
        if up { "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ" } else { "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙᵢ" }.chars().collect();
    let place = |wanted: char| plain.chars().position(|char| char == wanted);
    text.trim().chars().map(|char| place(char).and_then(|place| other.get(place).copied())).collect()
}
