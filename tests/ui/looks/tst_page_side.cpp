#include "ui/widgets/field_label.h"
#include "ui/widgets/lines_edit.h"
#include "ui/widgets/page_side.h"

#include <QGuiApplication>
#include <QLineEdit>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QTextBlock>

#include <memory>

using namespace tributary;

// Words that begin at the side of the page that people read from.
class PageSideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsEachLineAtTheSide_data();
    void beginsEachLineAtTheSide();
    void readsFromThePageWhatBeginsInLatin();
    void readsPathsFromTheLeft_data();
    void readsPathsFromTheLeft();
    void leavesNoMarksBehind();
    void endsFiguresAndTheirWordsAlike_data();
    void endsFiguresAndTheirWordsAlike();
    void showsTheBeginningsOfLinesBesideALongOne();
    void leavesNoStripBesideAMirroredHint();
    void cutsNoLabelAtItsKey_data();
    void cutsNoLabelAtItsKey();
    void fadesALabelWithItsField();
};

namespace {

// The columns of ink in some rows of a picture; from the last to the first where there is none.
struct Ink
{
    int first = 0;
    int last = -1;
};

Ink inkIn(const QImage& picture, const QRect& rows)
{
    Ink ink{.first = picture.width(), .last = -1};
    for (int y = rows.top(); y <= rows.bottom(); ++y) {
        for (int x = rows.left(); x <= rows.right(); ++x) {
            if (picture.pixelColor(x, y).lightness() > 128)
                continue;
            ink.first = std::min(ink.first, x);
            ink.last = std::max(ink.last, x);
        }
    }
    return ink;
}

QPalette blackOnWhite()
{
    QPalette palette(Qt::white);
    for (const auto role : {QPalette::Window, QPalette::Base})
        palette.setColor(role, Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        palette.setColor(role, Qt::black);
    return palette;
}

// As broad a blank as a test can tell from the rim of a letter.
QFont largeFont()
{
    QFont font;
    font.setPixelSize(30);
    return font;
}

auto fromTheRight()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    return qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
}

} // namespace

void PageSideTest::beginsEachLineAtTheSide_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("Hebrew") << QStringLiteral("האישור לא מוכיח מי מפעיל את השרת והוא נחתם בידי עצמו בלבד");
    QTest::newRow("nobody has translated it")
        << QStringLiteral("The certificate is signed by nobody but itself");
}

void PageSideTest::beginsEachLineAtTheSide()
{
    QFETCH(const QString, words);
    const auto back = fromTheRight();
    QLabel label(words);
    label.setFont(largeFont());
    label.setPalette(blackOnWhite());
    wrapWithThePage(label);
    label.resize(330, label.heightForWidth(330));
    const int line = label.fontMetrics().lineSpacing();
    const int lines = label.height() / line;
    QVERIFY(lines > 1);
    const QImage picture = label.grab().toImage();
    for (int i = 0; i < lines; ++i) {
        constexpr int rim = 4;
        const Ink ink = inkIn(picture, QRect(0, i * line, picture.width(), line));
        QVERIFY2(ink.last >= picture.width() - 1 - rim, qPrintable(QString::number(ink.last)));
        QVERIFY(ink.first > 0);
    }
}

// The full stop is at the end of the sentence, at the left.
void PageSideTest::readsFromThePageWhatBeginsInLatin()
{
    const auto back = fromTheRight();
    QLabel label;
    label.setFont(largeFont());
    label.setPalette(blackOnWhite());
    wrapWithThePage(label);
    sayWithThePage(label, QStringLiteral("example.org מבקש סיסמה."));
    label.resize(800, label.heightForWidth(800));
    const QImage picture = label.grab().toImage();
    const int end = inkIn(picture, picture.rect()).first;
    const int baseLine = label.fontMetrics().ascent();
    constexpr int heightOfAStop = 8;
    const QRect aboveAStop(end, 0, 3, baseLine - heightOfAStop);
    QCOMPARE(inkIn(picture, aboveAStop).last, -1);
    // Text that is Latin altogether is read in its own way.
    QCOMPARE(fromThePage(QStringLiteral("a.\nא."), Qt::RightToLeft), QStringLiteral("a.\n\u200fא."));
    QCOMPARE(fromThePage(QStringLiteral("a.\nא."), Qt::LeftToRight), QStringLiteral("a.\nא."));
}

void PageSideTest::readsPathsFromTheLeft_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("marked");
    QTest::newRow("behind words") << QStringLiteral("فتح /a/b.iso: لا")
                                  << QStringLiteral("\u200fفتح \u200e/a/b.iso: لا");
    QTest::newRow("of the home") << QStringLiteral("فتح ~/b.iso")
                                 << QStringLiteral("\u200fفتح \u200e~/b.iso");
    QTest::newRow("within quotes") << QStringLiteral("فتح «/a/b»")
                                   << QStringLiteral("\u200fفتح «\u200e/a/b»");
    QTest::newRow("two") << QStringLiteral("من /a إلى /b")
                         << QStringLiteral("\u200fمن \u200e/a إلى \u200e/b");
    QTest::newRow("a link") << QStringLiteral("فتح http://a.org/b")
                            << QStringLiteral("\u200fفتح http://a.org/b");
    QTest::newRow("a choice") << QStringLiteral("إلى/من 5/8") << QStringLiteral("\u200fإلى/من 5/8");
    QTest::newRow("Latin alone") << QStringLiteral("opening /a") << QStringLiteral("opening /a");
}

// The first slash of a path stands at its left.
void PageSideTest::readsPathsFromTheLeft()
{
    QFETCH(const QString, words);
    QFETCH(const QString, marked);
    QCOMPARE(fromThePage(words, Qt::RightToLeft), marked);
    QCOMPARE(fromThePage(words, Qt::LeftToRight), words);
    QCOMPARE(withoutSides(marked), words);
}

// Words that are copied or read aloud have no marks, whichever way these lead.
void PageSideTest::leavesNoMarksBehind()
{
    const QString link = QStringLiteral("https://a.example/محاضرة.mp4");
    QVERIFY(readLikeALink(link) != link);
    QCOMPARE(withoutSides(readLikeALink(link)), link);
    QCOMPARE(withoutSides(cutAtItsOwnEnd(QStringLiteral("a.iso"), Qt::RightToLeft)), QStringLiteral("a.iso"));
}

void PageSideTest::endsFiguresAndTheirWordsAlike_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from left to right") << Qt::LeftToRight;
    QTest::newRow("from right to left") << Qt::RightToLeft;
}

void PageSideTest::endsFiguresAndTheirWordsAlike()
{
    QFETCH(const Qt::LayoutDirection, direction);
    const auto back = fromTheRight();
    QGuiApplication::setLayoutDirection(direction);
    QSpinBox box;
    box.setFont(largeFont());
    box.setPalette(blackOnWhite());
    box.setButtonSymbols(QAbstractSpinBox::NoButtons);
    box.setFrame(false);
    endWithTheField(box);
    box.resize(400, box.sizeHint().height());
    for (const QString& none : {QString(), QStringLiteral("None"), QStringLiteral("ללא")}) {
        box.setSpecialValueText(none);
        const Ink ink = inkIn(box.grab().toImage(), box.rect().adjusted(2, 2, -2, -2));
        QVERIFY(direction == Qt::RightToLeft ? ink.last < box.width() / 2 : ink.first > box.width() / 2);
    }
}

// The beginning of each line is in sight, however long another line is.
void PageSideTest::showsTheBeginningsOfLinesBesideALongOne()
{
    const auto back = fromTheRight();
    LinesEdit lines;
    lines.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    lines.setPalette(blackOnWhite());
    lines.setFrameShape(QFrame::NoFrame);
    lines.resize(300, 100);
    lines.show();
    const auto beginsInSight = [&lines](int line) {
        QTextCursor start(lines.document()->findBlockByNumber(line));
        return lines.viewport()->rect().contains(lines.cursorRect(start));
    };
    lines.setPlainText(QLatin1String("https://a.example/1\nhttps://b.example/") + QString(300, u'x') +
                       QLatin1String("\nhttps://c.example/3"));
    QCoreApplication::processEvents();
    QVERIFY(lines.horizontalScrollBar()->maximum() > 0);
    QVERIFY(beginsInSight(0) && beginsInSight(1) && beginsInSight(2));
    lines.resize(250, 100);
    QCoreApplication::processEvents();
    QVERIFY(beginsInSight(0) && beginsInSight(1) && beginsInSight(2));
    // A person who types sees what they type.
    lines.moveCursor(QTextCursor::Down);
    lines.moveCursor(QTextCursor::EndOfLine);
    QTest::keyClicks(&lines, QStringLiteral("yyyyyyyyyy"));
    QVERIFY(lines.viewport()->rect().contains(lines.cursorRect()));
    QVERIFY(!beginsInSight(0));
}

// The room that the hint of several lines needs is paper.
void PageSideTest::leavesNoStripBesideAMirroredHint()
{
    const auto back = fromTheRight();
    LinesEdit lines;
    QPalette palette = blackOnWhite();
    palette.setColor(QPalette::Window, Qt::red);
    lines.setPalette(palette);
    lines.setFrameShape(QFrame::NoFrame);
    lines.resize(200, 60);
    const QImage picture = lines.grab().toImage();
    for (const int x : {0, 100, 195, 199})
        QCOMPARE(picture.pixelColor(x, 30), QColor(Qt::white));
}

void PageSideTest::cutsNoLabelAtItsKey_data()
{
    QTest::addColumn<QString>("words");
    for (const char* words : {"T&ry again", "&Tries after a failure", "&Teildateien", "A&V"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

// The line under the key parts letters that stand close together otherwise.
void PageSideTest::cutsNoLabelAtItsKey()
{
    QFETCH(const QString, words);
    QLineEdit field;
    const std::unique_ptr<QLabel> label(fieldLabel(words, field, field));
    label->setPalette(blackOnWhite());
    const auto inked = [&label](const QSize& size) {
        label->resize(size);
        const QImage picture = label->grab().toImage();
        const Ink ink = inkIn(picture, picture.rect());
        return picture.copy(0, 0, ink.last + 1, picture.height());
    };
    const QSize wanted = label->sizeHint();
    QCOMPARE(inked(wanted), inked(wanted + QSize(40, 0)));
}

void PageSideTest::fadesALabelWithItsField()
{
    QWidget row;
    auto* field = new QLineEdit(&row);
    const std::unique_ptr<QLabel> label(fieldLabel(QStringLiteral("Program"), *field, row));
    QVERIFY(label->isEnabled());
    row.setEnabled(false);
    QVERIFY(!label->isEnabled());
    row.setEnabled(true);
    QVERIFY(label->isEnabled());
}

QTEST_MAIN(PageSideTest)
#include "tst_page_side.moc"
