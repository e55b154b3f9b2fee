#pragma once

#include <QIcon>
#include <QStringView>

#include <functional>

namespace tributary {

// One of our own drawings in the text colour of the palette of the moment: it follows a change from light to
// dark by itself, because the colour is looked up at each painting.
QIcon themedIcon(QStringView name);

struct Looks;
enum class FileKind : quint8;
// The drawing in a colour that is taken from the looks of the moment at each painting.
QIcon themedIcon(QStringView name, std::function<QColor(const Looks&)> ink);
// The kind's own drawing in its own colour.
QIcon kindIcon(FileKind kind);

} // namespace tributary
