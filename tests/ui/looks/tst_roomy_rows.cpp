#include "ui/looks/looks.h"
#include "ui/looks/measures.h"
#include "ui/looks/roomy_rows.h"
#include "ui/words/cut_text.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QImage>
#include <QPainter>
#include <QScopeGuard>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace tributary;

// The rows of small lists.
class RoomyRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundsTheEndsOfAChosenRow_data();
    void roundsTheEndsOfAChosenRow();
    void paintsWordsThatStandBackQuietly();
    void cutsAtWordsAndNotAtFullStops_data();
    void cutsAtWordsAndNotAtFullStops();
    void cutsANameAtItsOwnEndWithinOtherWords();
};

namespace {

constexpr int columns = 3;
constexpr int width = 300;

std::unique_ptr<QAbstractItemView> tree()
{
    auto view = std::make_unique<QTreeWidget>();
    view->setColumnCount(columns);
    view->setHeaderHidden(true);
    view->setRootIsDecorated(false);
    new QTreeWidgetItem(view.get());
    for (int column = 0; column < columns; ++column)
        view->setColumnWidth(column, width / columns);
    return view;
}

std::unique_ptr<QAbstractItemView> table()
{
    auto view = std::make_unique<QTableWidget>(1, columns);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setShowGrid(false);
    view->horizontalHeader()->hide();
    view->verticalHeader()->hide();
    for (int column = 0; column < columns; ++column)
        view->setColumnWidth(column, width / columns);
    return view;
}

} // namespace

void RoomyRowsTest::roundsTheEndsOfAChosenRow_data()
{
    QTest::addColumn<bool>("isTree");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("a tree") << true << Qt::LeftToRight;
    QTest::newRow("a tree, mirrored") << true << Qt::RightToLeft;
    QTest::newRow("a table") << false << Qt::LeftToRight;
    QTest::newRow("a table, mirrored") << false << Qt::RightToLeft;
}

void RoomyRowsTest::roundsTheEndsOfAChosenRow()
{
    QFETCH(const bool, isTree);
    QFETCH(const Qt::LayoutDirection, direction);
    const auto view = isTree ? tree() : table();
    view->setFrameShape(QFrame::NoFrame);
    view->setLayoutDirection(direction);
    view->setItemDelegate(new RoomyRows(view.get()));
    view->resize(width, 100);
    view->selectionModel()->select(view->model()->index(0, 0),
                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QImage picture = view->viewport()->grab().toImage();
    const QRect row = view->visualRect(view->model()->index(0, 0))
                          .united(view->visualRect(view->model()->index(0, columns - 1)));
    QCOMPARE(row.width(), width);
    const Looks looks = looksOf(view->palette());
    const int top = row.top() + 1;
    // Where the corners are, there is paper, and along the row there is none, nor where two columns meet.
    QCOMPARE(picture.pixelColor(row.left() + spacing::hair, top), looks.paper);
    QCOMPARE(picture.pixelColor(row.right() - spacing::hair, top), looks.paper);
    for (int x = row.left() + spacing::wide; x < row.right() - spacing::wide; ++x)
        QCOMPARE(picture.pixelColor(x, top), looks.selection);
    const int start =
        direction == Qt::RightToLeft ? row.right() - spacing::hair - 1 : row.left() + spacing::hair + 1;
    const int end = row.left() + row.right() - start;
    QCOMPARE(picture.pixelColor(start, row.center().y()), looks.accent);
    QCOMPARE(picture.pixelColor(end, row.center().y()), looks.selection);
}

void RoomyRowsTest::paintsWordsThatStandBackQuietly()
{
    const auto view = tree();
    auto* rows = new RoomyRows(view.get());
    view->setItemDelegate(rows);
    QAbstractItemModel& model = *view->model();
    const QModelIndex cell = model.index(0, 1);
    model.setData(cell, QStringLiteral("HH"));
    // So large that the middle of a stroke has the colour itself.
    QFont large = view->font();
    large.setPixelSize(40);
    model.setData(cell, large, Qt::FontRole);
    const auto picture = [&] {
        QImage drawn(width, 80, QImage::Format_RGB32);
        drawn.fill(view->palette().color(QPalette::Base));
        QPainter painter(&drawn);
        QStyleOptionViewItem option;
        option.initFrom(view.get());
        option.widget = view.get();
        option.rect = drawn.rect();
        rows->paint(&painter, option, cell);
        return drawn;
    };
    const auto holds = [](const QImage& drawn, const QColor& color) {
        for (int y = 0; y < drawn.height(); ++y) {
            for (int x = 0; x < drawn.width(); ++x) {
                if (drawn.pixelColor(x, y) == color)
                    return true;
            }
        }
        return false;
    };
    const Looks looks = looksOf(view->palette());
    QVERIFY(holds(picture(), view->palette().color(QPalette::Text)));
    model.setData(cell, true, RoomyRows::StandsBackRole);
    QVERIFY(!holds(picture(), view->palette().color(QPalette::Text)));
    QVERIFY(holds(picture(), looks.quiet));
}

void RoomyRowsTest::cutsAtWordsAndNotAtFullStops_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::TextElideMode>("side");
    QTest::newRow("a host") << QStringLiteral("a.b.c.downloads.example.org") << Qt::ElideRight;
    QTest::newRow("a sentence") << QStringLiteral("Not found. Try again. Or do not. It is up to you.")
                                << Qt::ElideRight;
    QTest::newRow("two things") << QStringLiteral("Running · radio.example.org · 0:35 left")
                                << Qt::ElideRight;
    QTest::newRow("a file") << QStringLiteral("a.b.c.d.e.f.g.h.i.k.l.m.n.o.p.iso") << Qt::ElideMiddle;
}

void RoomyRowsTest::cutsAtWordsAndNotAtFullStops()
{
    QFETCH(const QString, text);
    QFETCH(const Qt::TextElideMode, side);
    const QFontMetrics metrics((QFont()));
    const int whole = metrics.horizontalAdvance(text) + 1;
    QCOMPARE(cutText(metrics, text, side, whole), text);
    for (int room = metrics.horizontalAdvance(u'm') * 3; room < whole - 1; ++room) {
        const QString cut = cutText(metrics, text, side, room);
        // Letters that stand closer together in pairs are not counted alike.
        QVERIFY(metrics.horizontalAdvance(cut) <= room + 2);
        for (const auto* beforeDots : {u".…", u" …", u"·…"})
            QVERIFY2(!cut.contains(QString::fromUtf16(beforeDots)), qPrintable(cut));
    }
    // Dots that a text has itself are its own.
    const QString own = QStringLiteral("Wait.… ") + text;
    QVERIFY(cutText(metrics, own, Qt::ElideRight, whole).startsWith(QStringLiteral("Wait.…")));
}

// In a line that is read from the right, the dots would stand before the name.
void RoomyRowsTest::cutsANameAtItsOwnEndWithinOtherWords()
{
    const QFontMetrics metrics((QFont()));
    const auto cut = [&metrics](const QString& text) {
        return cutText(metrics, text, Qt::ElideRight, metrics.horizontalAdvance(text) * 3 / 4);
    };
    const QString latinEnd = QStringLiteral("בהורדה · downloads.example.org");
    const QString hebrewEnd = QStringLiteral("example.org · ההורדה מושהית בינתיים");
    QVERIFY(cut(latinEnd).endsWith(QStringLiteral("…")));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    QVERIFY(cut(latinEnd).endsWith(QStringLiteral("…\u200e")));
    QVERIFY(cut(hebrewEnd).endsWith(QStringLiteral("…")));
    // Qt keeps the marks of a figure that is gone, and puts them behind the dots.
    const QString withAFigure = latinEnd + QStringLiteral(" · \u200f\u200e0:12\u200e\u200f");
    QVERIFY(cut(withAFigure).endsWith(QStringLiteral("…\u200e")));
    QCOMPARE(cut(withAFigure).count(QChar(0x200F)), 0);
}

QTEST_MAIN(RoomyRowsTest)
#include "tst_roomy_rows.moc"
