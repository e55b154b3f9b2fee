#include "tests/system/support/own_window.h"

#include <QDir>

namespace tributary::test {

void OwnWindow::lookForPluginsIn(const QString& folder)
{
    const QString variable = QStringLiteral("QT_PLUGIN_PATH");
    const QString others = environment.value(variable);
    environment.insert(variable, others.isEmpty() ? folder : others + QDir::listSeparator() + folder);
}

} // namespace tributary::test
