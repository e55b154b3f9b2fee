#include "ui/failures/question.h"
#include "ui/failures/questions.h"
#include "ui/words/line_breaks.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QScopeGuard>
#include <QTest>
#include <QTextLayout>

#include <algorithm>
#include <memory>

using namespace tributary;

class LineBreaksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breaksAPathBehindItsFolders_data();
    void breaksAPathBehindItsFolders();
    void leavesHyphensOfALongNameAlone();
    void givesBackThePath_data();
    void givesBackThePath();
    void asksAboutAPathThatReadsWell();
    void copiesNoMarksFromAQuestion();
};

namespace {

// The lines that words take where the widest of the expected lines just fits.
QStringList linesOf(const QString& words, const QStringList& expected)
{
    const QFont font = QApplication::font();
    qreal width = 0;
    for (const QString& line : expected)
        width = std::max(width, QFontMetricsF(font).horizontalAdvance(line) + 2);
    QTextLayout layout(words, font);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(withoutBreaks(words.mid(line.textStart(), line.textLength())));
    }
    layout.endLayout();
    return lines;
}

QLabel* labelWith(const QWidget& box, const QString& part)
{
    const auto labels = box.findChildren<QLabel*>();
    const auto found = std::ranges::find_if(
        labels, [&](const QLabel* label) { return withoutBreaks(label->text()).contains(part); });
    return found == labels.end() ? nullptr : *found;
}

} // namespace

void LineBreaksTest::breaksAPathBehindItsFolders_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("lines");
    QTest::newRow("hyphens") << QStringLiteral("/home/ada/Down-loads/debian-13.1.0-amd64-netinst.iso")
                             << QStringLiteral("/home/ada/Down-loads/|debian-13.1.0-amd64-netinst.iso");
    QTest::newRow("folders with numbers")
        << QStringLiteral("/srv/2024-05-17/2025/20260101-20260102-backup.tar.gz")
        << QStringLiteral("/srv/2024-05-17/2025/|20260101-20260102-backup.tar.gz");
    QTest::newRow("as Windows writes it")
        << QStringLiteral("C:\\Users\\ada-b\\Downloads\\debian-13.1.0-netinst.iso")
        << QStringLiteral("C:\\Users\\ada-b\\Downloads\\|debian-13.1.0-netinst.iso");
}

void LineBreaksTest::breaksAPathBehindItsFolders()
{
    QFETCH(const QString, path);
    QFETCH(const QString, lines);
    QCOMPARE(linesOf(pathInLines(path), lines.split(u'|')).join(u'|'), lines);
}

void LineBreaksTest::leavesHyphensOfALongNameAlone()
{
    const QString name = QStringLiteral("a-name-that-is-as-long-as-a-line-").repeated(3);
    QCOMPARE(pathInLines(name), name);
}

void LineBreaksTest::givesBackThePath_data()
{
    QTest::addColumn<QString>("path");
    for (const char* path : {"", "/", "a-b", "/a-b//c\u2013d/", "C:\\a-b\\"})
        QTest::newRow(path) << QString::fromUtf8(path);
}

void LineBreaksTest::givesBackThePath()
{
    QFETCH(const QString, path);
    const QString lines = pathInLines(path);
    QCOMPARE(withoutBreaks(lines), path);
    QVERIFY(!lines.endsWith(breaks::allowed));
}

void LineBreaksTest::asksAboutAPathThatReadsWell()
{
    QWidget window;
    const QString path = QStringLiteral("/home/ada/Downloads/debian-13.1.0-amd64-netinst.iso");
    const std::unique_ptr<Question> question(askToRemoveFiles(
        &window, {.finished = 1}, {.name = QStringLiteral("debian-13.1.0.iso"), .path = path}, [] {}));
    QCOMPARE(question->text(), QStringLiteral("Remove “debian-13.1.0.iso”?"));
    QCOMPARE(question->accessibleDescription(), question->text());
    const QLabel* label = labelWith(*question, QDir::toNativeSeparators(path));
    QVERIFY(label);
    QVERIFY(label->text().endsWith(pathInLines(QDir::toNativeSeparators(path))));
    // A screen reader is told nothing of the marks.
    QCOMPARE(label->accessibleName(), withoutBreaks(label->text()));
}

// Where words are read from the right, they can be selected.
void LineBreaksTest::copiesNoMarksFromAQuestion()
{
    const auto back = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QWidget window;
    const QString path = QDir::toNativeSeparators(QStringLiteral("/home/ada/debian-13.1.0.iso"));
    const std::unique_ptr<Question> question(
        askToRemoveFiles(&window, {.finished = 1}, {.name = QStringLiteral("a.iso"), .path = path}, [] {}));
    QLabel* label = labelWith(*question, path);
    QVERIFY(label);
    label->setSelection(0, static_cast<int>(label->text().size()));
    QTest::keySequence(label, QKeySequence::Copy);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.endsWith(path), qPrintable(copied));
}

QTEST_MAIN(LineBreaksTest)
#include "tst_line_breaks.moc"
