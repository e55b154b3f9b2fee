#include "ui/widgets/own_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace tributary {

namespace {

const QString mark = QStringLiteral("application/x-tributary");

} // namespace

void putOnClipboard(const QString& text)
{
    auto* copied = new QMimeData;
    copied->setText(text);
    copied->setData(mark, "1");
    QGuiApplication::clipboard()->setMimeData(copied);
}

bool isOurs(const QMimeData& copied)
{
    // Text that was copied from one of our text fields has no mark, but most systems know whose it is.
    return copied.hasFormat(mark) || QGuiApplication::clipboard()->ownsClipboard();
}

} // namespace tributary
