#include "tests/pictures/views/view.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTest>
#include <QWidget>

namespace tributary::test {

void end(QWidget* view)
{
    const QPointer<QWidget> ended(view);
    // A window of downloads would ask before it closes.
    if (ended->inherits("QMainWindow"))
        delete ended;
    else
        ended->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void settle(QWidget& view)
{
    if (view.isWindow())
        (void)QTest::qWaitForWindowExposed(&view);
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
    }
}

Views everyView()
{
    return windowViews() + addingViews() + questionViews() + dialogViews() + settingsViews() + menuViews();
}

} // namespace tributary::test
