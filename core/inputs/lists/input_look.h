#pragma once

#include <QByteArrayView>

namespace tributary {

enum class InputFormat : quint8 {
    // Whichever of the others its beginning looks like.
    Found,
    List,
    // What apt says and then its list.
    AptOutput,
    Metalink,
    Html,
    Markdown,
};

// By the beginning of a text; never Found. A list when nothing speaks for anything else, so that each of its
// lines is reported.
InputFormat formatOf(QByteArrayView head);

// Whether formatOf can only say List, whatever comes after these bytes: a line of them is whole, and it is a
// link or a command, and nothing before it is anything else.
bool isSurelyList(QByteArrayView start);

} // namespace tributary
