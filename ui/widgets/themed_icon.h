#pragma once

#include <QIcon>
#include <QStringView>

namespace tributary {

// One of our own drawings in the text colour of the palette of the moment: it follows a change from light to
// dark by itself, because the colour is looked up at each painting.
QIcon themedIcon(QStringView name);

} // namespace tributary
