//! The elements of one question, in a flat list: no depth of nesting can overflow the stack.

use std::ops::Range;

/// An element.
#[derive(Debug, Default)]
pub(super) struct Element {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    /// Its own characters, entities read.
    pub text: String,
    pub children: Vec<usize>,
    /// Where it begins in the source.
    pub at: usize,
    /// What stands between its tags in the source.
    pub inner: Range<usize>,
}

/// The elements of a question; the first is the question itself.
#[derive(Debug, Default)]
pub(super) struct Tree {
    pub elements: Vec<Element>,
}

/// An element in its tree.
#[derive(Clone, Copy)]
pub(super) struct Node<'t> {
    tree: &'t Tree,
    index: usize,
}

impl Tree {
    pub fn root(&self) -> Option<Node<'_>> {
        (!self.elements.is_empty()).then_some(Node { tree: self, index: 0 })
    }
}

impl<'t> Node<'t> {
    pub fn element(self) -> &'t Element {
        &self.tree.elements[self.index]
    }

    /// The children of a name, in order.
    pub fn all(self, name: &str) -> impl Iterator<Item = Node<'t>> {
        let tree = self.tree;
        let named = self.element().children.iter().filter(move |index| tree.elements[**index].name == name);
        named.map(move |index| Node { tree, index: *index })
    }

    /// The first child of a name.
    pub fn child(self, name: &str) -> Option<Node<'t>> {
        self.all(name).next()
    }

    pub fn attribute(self, name: &str) -> Option<&'t str> {
        self.element().attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Its own characters.
    pub fn text(self) -> &'t str {
        self.element().text.trim()
    }

    /// The characters of a child, empty if there is none.
    pub fn value(self, name: &str) -> &'t str {
        self.child(name).map_or("", Node::text)
    }

    /// Whether a child says yes, as Moodle reads it: anything but empty, 0 and false.
    pub fn says_yes(self, name: &str, otherwise: bool) -> bool {
        self.child(name).map_or(otherwise, |node| !matches!(node.text(), "" | "0" | "false"))
    }
}
