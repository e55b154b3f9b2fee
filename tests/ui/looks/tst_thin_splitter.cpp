#include "ui/looks/looks.h"
#include "ui/looks/thin_splitter.h"

#include <QTest>

using namespace tributary;

class ThinSplitterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mirrorsItsParts_data();
    void mirrorsItsParts();
    void drawsItsLineAtTheList_data();
    void drawsItsLineAtTheList();
    void drawsNoLineWhereThereIsNothingBehind();
};

namespace {

constexpr QSize size(400, 100);

// Two parts and the handle between them, which a person has dragged or not.
struct Parts
{
    Parts(Qt::LayoutDirection direction, int dragged)
        : splitter(Qt::Horizontal, nullptr)
    {
        splitter.setLayoutDirection(direction);
        for (int part = 0; part < 2; ++part)
            splitter.addWidget(new QWidget);
        splitter.setSizes({100, 300});
        splitter.resize(size);
        splitter.show();
        if (dragged != 0)
            drag(direction == Qt::RightToLeft ? -dragged : dragged);
    }

    void drag(int by)
    {
        QWidget* handle = splitter.handle(1);
        const QPoint from = handle->rect().center();
        QTest::mousePress(handle, Qt::LeftButton, {}, from);
        QTest::mouseMove(handle, from + QPoint(by, 0));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, handle->rect().center());
    }

    ThinSplitter splitter;
};

} // namespace

void ThinSplitterTest::mirrorsItsParts_data()
{
    QTest::addColumn<int>("dragged");
    QTest::newRow("as laid out") << 0;
    QTest::newRow("dragged") << 40;
}

// Qt lays them a pixel too far to the right, so that the last column of the first can't be seen.
void ThinSplitterTest::mirrorsItsParts()
{
    QFETCH(const int, dragged);
    const Parts mirrored(Qt::RightToLeft, dragged);
    const QRect first = mirrored.splitter.widget(0)->geometry();
    const QRect second = mirrored.splitter.widget(1)->geometry();
    const QRect handle = mirrored.splitter.handle(1)->geometry();
    QVERIFY((first.width() > 120) == (dragged > 0));
    QCOMPARE(first.right(), size.width() - 1);
    QCOMPARE(handle.right(), first.left() - 1);
    QCOMPARE(second.right(), handle.left() - 1);
    QCOMPARE(second.left(), 0);
}

void ThinSplitterTest::drawsItsLineAtTheList_data()
{
    QTest::addColumn<Qt::Orientation>("orientation");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("list");
    QTest::newRow("behind the side") << Qt::Horizontal << Qt::LeftToRight << 1;
    QTest::newRow("behind the side, mirrored") << Qt::Horizontal << Qt::RightToLeft << 1;
    QTest::newRow("above the details") << Qt::Vertical << Qt::LeftToRight << 0;
}

void ThinSplitterTest::drawsItsLineAtTheList()
{
    QFETCH(const Qt::Orientation, orientation);
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const int, list);
    ThinSplitter splitter(orientation, nullptr);
    splitter.setLayoutDirection(direction);
    for (int part = 0; part < 2; ++part)
        splitter.addWidget(new QWidget);
    splitter.resize(size);
    splitter.show();
    QVERIFY(QTest::qWaitForWindowExposed(&splitter));
    const QImage picture = splitter.grab().toImage();
    const QColor line = looksOf(splitter.palette(), Ground::Window).line;
    const QRect handle = splitter.handle(1)->geometry();
    const QRect beside = splitter.widget(list)->geometry().adjusted(-1, -1, 1, 1);
    // Where the handle and the list meet.
    const QPoint at = handle.intersected(beside).center();
    QCOMPARE(picture.pixelColor(at), line);
}

// The list would seem to end before the foot, which has a line of its own.
void ThinSplitterTest::drawsNoLineWhereThereIsNothingBehind()
{
    ThinSplitter splitter(Qt::Vertical, nullptr);
    for (int part = 0; part < 2; ++part)
        splitter.addWidget(new QWidget);
    splitter.resize(size);
    splitter.setSizes({60, 40});
    splitter.show();
    QVERIFY(QTest::qWaitForWindowExposed(&splitter));
    QWidget* list = splitter.widget(0);
    list->setAutoFillBackground(true);
    list->setBackgroundRole(QPalette::Base);
    splitter.setSizes({100, 0});
    QCOMPARE(list->geometry().bottom(), splitter.rect().bottom());
    const QImage picture = splitter.grab().toImage();
    const QColor paper = splitter.palette().color(QPalette::Base);
    for (int y = splitter.handle(1)->y(); y < picture.height(); ++y)
        QCOMPARE(picture.pixelColor(picture.width() / 2, y), paper);
    // The same where the window becomes lower.
    splitter.resize(size.width(), size.height() - 10);
    QCOMPARE(list->geometry().bottom(), splitter.rect().bottom());
    splitter.resize(size);
    splitter.setSizes({60, 40});
    QVERIFY(list->geometry().bottom() < splitter.handle(1)->y());
    const QColor line = looksOf(splitter.palette(), Ground::Window).line;
    QCOMPARE(splitter.handle(1)->grab().toImage().pixelColor(5, 0), line);
}

QTEST_MAIN(ThinSplitterTest)
#include "tst_thin_splitter.moc"
