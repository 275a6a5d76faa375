use leptos::prelude::*;
use leptos::tachys::html::InertElement;

/// A view written out at once, to stand in another. A page here is complete before it leaves, and the browser changes nothing
/// of it but islands. Leptos' own `into_any` keeps every view also ready to be streamed, built and changed in a browser: each
/// of these is compiled for each view, and was half of what the compiler had to do.
pub trait Written {
    fn written(self) -> AnyView;
}

impl<V: RenderHtml> Written for V {
    fn written(self) -> AnyView {
        InertElement::new(self.to_html()).into_any()
    }
}
