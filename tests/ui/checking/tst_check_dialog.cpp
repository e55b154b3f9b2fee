#include "tests/support/checks/patience.h"
#include "tests/support/checks/test_folder.h"
#include "tests/ui/window/named_button.h"
#include "ui/checking/check_dialog.h"
#include "ui/checking/file_hashing.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <memory>

using namespace tributary;
using namespace tributary::test;

namespace {

const QByteArray content = "the bytes of a file";
const QString fileName = QStringLiteral("a file.iso");
const QString matches = QStringLiteral("The checksum matches.");
const QString differs =
    QStringLiteral("The checksum does not match: the file is damaged or another one, or the checksum is not "
                   "for it.");

QString digits(QCryptographicHash::Algorithm algorithm, const QByteArray& of = content)
{
    return QString::fromLatin1(QCryptographicHash::hash(of, algorithm).toHex());
}

} // namespace

// The dialog that checks a file, with a file that each test makes for itself.
class CheckDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void namesEachControl();
    void namesItsBoxToReaders();
    void tellsTheChecksumAlone();
    void showsTheLongestChecksumWhole();
    void showsTheUsualChecksumInOneLine();
    void showsItsLinesInAnyFont();
    void copiesTheChecksum();
    void offersEachAlgorithm_data();
    void offersEachAlgorithm();
    void comparesWithWhatIsExpected_data();
    void comparesWithWhatIsExpected();
    void expectsWhatTheDownloadHad();
    void showsBothChecksumsInOneFontAndWhole();
    void leavesTheKindToTheChoiceOfAlgorithms();
    void remembersTheKindOfDigits();
    void cutsALongNameToItsWidth();
    void keepsWhatAPersonHasEntered();
    void comparesNothingByAnotherAlgorithm();
    void complainsOfWhatIsNoChecksum();
    void keepsItsPlacesWhileItComplains();
    void saysWhyItCannotRead();
    void staysOpenAtReturn();
    void tellsOnlyOfWhatWasBegunLast();

private:
    template<typename T>
    T* named(const char* name) const
    {
        for (T* field : m_dialog->findChildren<T*>()) {
            if (field->accessibleName() == QLatin1String(name))
                return field;
        }
        qFatal("no field %s", name);
    }
    QLineEdit* expected() const { return named<QLineEdit>("Expected checksum"); }
    QComboBox* algorithm() const { return named<QComboBox>("Algorithm"); }
    QString told() const { return named<QPlainTextEdit>("Checksum")->toPlainText(); }
    bool says(const QString& words) const
    {
        const QList<QLabel*> labels = m_dialog->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&words](const QLabel* label) {
            return label->isVisible() && label->text().startsWith(words);
        });
    }
    void open(const QString& name)
    {
        m_dialog = std::make_unique<CheckDialog>(
            CheckDialog::File{.path = m_folder->path(name), .size = content.size()});
        m_dialog->show();
    }

    std::unique_ptr<TestFolder> m_folder;
    std::unique_ptr<CheckDialog> m_dialog;
};

void CheckDialogTest::init()
{
    m_folder = std::make_unique<TestFolder>();
    QVERIFY(m_folder->write(fileName, content));
    open(fileName);
}

void CheckDialogTest::cleanup()
{
    m_dialog.reset();
    m_folder.reset();
}

void CheckDialogTest::namesEachControl()
{
    QCOMPARE(m_dialog->windowTitle(), QStringLiteral("Check file"));
    QVERIFY(says(fileName));
    QVERIFY(named<QProgressBar>("Progress"));
    QVERIFY(named<QPlainTextEdit>("Checksum")->isReadOnly());
    QCOMPARE(named<QPlainTextEdit>("Checksum")->font().family(),
             QFontDatabase::systemFont(QFontDatabase::FixedFont).family());
    QVERIFY(expected()->hasFocus() || m_dialog->focusWidget() == expected());
    QCOMPARE(algorithm()->currentText(), QStringLiteral("SHA-256"));
    QVERIFY(namedButton(*m_dialog, "Copy"));
    QVERIFY(namedButton(*m_dialog, "Close"));
}

// Qt tells what is chosen in place of a name, and the name by the label alone.
void CheckDialogTest::namesItsBoxToReaders()
{
    const auto labels = QAccessible::queryAccessibleInterface(algorithm())->relations(QAccessible::Label);
    QCOMPARE(labels.size(), 1);
    QCOMPARE(labels.first().first->text(QAccessible::Name), QStringLiteral("Algorithm"));
}

void CheckDialogTest::tellsTheChecksumAlone()
{
    TRY_COMPARE(told(), digits(QCryptographicHash::Sha256));
    QVERIFY(!named<QProgressBar>("Progress")->isVisible());
    QVERIFY(!says(matches) && !says(differs));
}

void CheckDialogTest::showsTheLongestChecksumWhole()
{
    algorithm()->setCurrentText(QStringLiteral("SHA-512"));
    TRY_COMPARE(told(), digits(QCryptographicHash::Sha512));
    const QScrollBar* bar = named<QPlainTextEdit>("Checksum")->verticalScrollBar();
    TRY_COMPARE(bar->maximum(), 0);
    QVERIFY(!bar->isVisible());
}

void CheckDialogTest::showsTheUsualChecksumInOneLine()
{
    TRY_COMPARE(told(), digits(QCryptographicHash::Sha256));
    const QTextLayout& text = *named<QPlainTextEdit>("Checksum")->document()->firstBlock().layout();
    QCOMPARE(text.lineCount(), 1);
}

// The system's font for digits may be higher than that of the dialog.
void CheckDialogTest::showsItsLinesInAnyFont()
{
    TRY_COMPARE(told(), digits(QCryptographicHash::Sha256));
    auto* field = named<QPlainTextEdit>("Checksum");
    QFont large = field->font();
    large.setPointSizeF(2 * QFontInfo(large).pointSizeF());
    field->setFont(large);
    field->setPlainText(QStringLiteral("1\n2"));
    TRY_COMPARE(field->verticalScrollBar()->maximum(), 0);
}

void CheckDialogTest::copiesTheChecksum()
{
    QPushButton* copy = namedButton(*m_dialog, "Copy");
    TRY_VERIFY(copy->isEnabled());
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), digits(QCryptographicHash::Sha256));
}

void CheckDialogTest::offersEachAlgorithm_data()
{
    QTest::addColumn<QCryptographicHash::Algorithm>("known");
    for (const QLatin1String name : choiceNames<CheckedBy>) {
        if (const auto known = algorithmNamed(QString(name)))
            QTest::newRow(name.data()) << *known;
    }
}

void CheckDialogTest::offersEachAlgorithm()
{
    QFETCH(const QCryptographicHash::Algorithm, known);
    const int place = algorithm()->findData(static_cast<int>(known));
    QVERIFY(place >= 0);
    algorithm()->setCurrentIndex(place);
    TRY_COMPARE(told(), digits(known));
}

void CheckDialogTest::comparesWithWhatIsExpected_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("by");
    using enum QCryptographicHash::Algorithm;
    const QByteArray other = "the bytes of another file";
    QTest::newRow("right") << digits(Sha256) << matches << QStringLiteral("SHA-256");
    QTest::newRow("wrong") << digits(Sha256, other) << differs << QStringLiteral("SHA-256");
    QTest::newRow("right by another") << digits(Sha1) << matches << QStringLiteral("SHA-1");
    QTest::newRow("wrong by another") << digits(Md5, other) << differs << QStringLiteral("MD5");
    QTest::newRow("right, with its kind")
        << QString(QLatin1String("sha3-256:") + digits(Sha3_256)) << matches << QStringLiteral("SHA3-256");
    QTest::newRow("right, of a checksum file")
        << QString(digits(Sha512) + QLatin1String("  ") + fileName) << matches << QStringLiteral("SHA-512");
}

void CheckDialogTest::comparesWithWhatIsExpected()
{
    QFETCH(const QString, text);
    QFETCH(const QString, verdict);
    expected()->setText(text);
    TRY_VERIFY(says(verdict));
    QVERIFY(!says(verdict == matches ? differs : matches));
    QTEST(algorithm()->currentText(), "by");
    QVERIFY(expected()->accessibleDescription().contains(verdict));
    expected()->clear();
    QVERIFY(!says(verdict));
}

void CheckDialogTest::expectsWhatTheDownloadHad()
{
    m_dialog->expect({.algorithm = QCryptographicHash::Sha1,
                      .digest = QCryptographicHash::hash(content, QCryptographicHash::Sha1)});
    QCOMPARE(expected()->text(), digits(QCryptographicHash::Sha1));
    QCOMPARE(algorithm()->currentText(), QStringLiteral("SHA-1"));
    QCOMPARE(expected()->cursorPosition(), 0);
    TRY_VERIFY(says(matches));
}

void CheckDialogTest::showsBothChecksumsInOneFontAndWhole()
{
    m_dialog->expect({.algorithm = QCryptographicHash::Sha256,
                      .digest = QCryptographicHash::hash(content, QCryptographicHash::Sha256)});
    TRY_COMPARE(told(), expected()->text());
    QCOMPARE(expected()->font(), named<QPlainTextEdit>("Checksum")->font());
    QStyleOptionFrame frame;
    frame.initFrom(expected());
    frame.lineWidth = 1;
    constexpr int besideWords = 2; // QLineEdit has that margin beside its text, and doesn't tell
    const int room =
        expected()->style()->subElementRect(QStyle::SE_LineEditContents, &frame, expected()).width() -
        2 * besideWords;
    QVERIFY(expected()->fontMetrics().horizontalAdvance(expected()->text()) <= room);
}

void CheckDialogTest::leavesTheKindToTheChoiceOfAlgorithms()
{
    expected()->setText(QLatin1String("SHA3-256: ") + digits(QCryptographicHash::Sha3_256).toUpper());
    QCOMPARE(expected()->text(), digits(QCryptographicHash::Sha3_256));
    QCOMPARE(algorithm()->currentText(), QStringLiteral("SHA3-256"));
    TRY_VERIFY(says(matches));
}

void CheckDialogTest::remembersTheKindOfDigits()
{
    m_dialog->expect({.algorithm = QCryptographicHash::Sha3_256,
                      .digest = QCryptographicHash::hash(content, QCryptographicHash::Sha3_256)});
    TRY_VERIFY(says(matches));
    algorithm()->setCurrentText(QStringLiteral("SHA-256"));
    TRY_COMPARE(told(), digits(QCryptographicHash::Sha256));
    QVERIFY(!says(matches) && !says(differs));
}

void CheckDialogTest::cutsALongNameToItsWidth()
{
    const QString name = QString(200, u'n') + QLatin1String(".iso");
    QVERIFY(m_folder->write(name, content));
    open(name);
    const QList<QLabel*> labels = m_dialog->findChildren<QLabel*>();
    const auto label = std::ranges::find(labels, name, &QLabel::accessibleName);
    QVERIFY(label != labels.end());
    const int width = (*label)->fontMetrics().horizontalAdvance((*label)->text());
    QVERIFY((*label)->text().endsWith(QLatin1String("n.iso")));
    QVERIFY(width <= (*label)->width());
    QVERIFY(width > (*label)->width() - 3 * (*label)->fontMetrics().horizontalAdvance(u'n'));
    QVERIFY((*label)->width() > m_dialog->width() * 9 / 10);
}

void CheckDialogTest::keepsWhatAPersonHasEntered()
{
    expected()->setText(digits(QCryptographicHash::Md5));
    m_dialog->expect({.algorithm = QCryptographicHash::Sha1, .digest = QByteArray(20, 'x')});
    QCOMPARE(expected()->text(), digits(QCryptographicHash::Md5));
}

void CheckDialogTest::comparesNothingByAnotherAlgorithm()
{
    expected()->setText(QLatin1String("sha256:") + digits(QCryptographicHash::Sha256));
    TRY_VERIFY(says(matches));
    algorithm()->setCurrentText(QStringLiteral("MD5"));
    QVERIFY(!says(matches));
    TRY_COMPARE(told(), digits(QCryptographicHash::Md5));
    QVERIFY(!says(matches) && !says(differs));
}

void CheckDialogTest::complainsOfWhatIsNoChecksum()
{
    const QString complaint = QStringLiteral("Enter the whole checksum");
    QVERIFY(!says(complaint));
    expected()->setText(QStringLiteral("sha256:12"));
    QVERIFY(says(complaint));
    // The kind is chosen above, and other kinds may be written in front.
    expected()->setText(QStringLiteral("12"));
    QVERIFY(says(QStringLiteral("Enter the whole checksum: 64 digits for SHA-256.")));
    expected()->setText(QStringLiteral("md5:12"));
    QVERIFY(says(QStringLiteral("Enter the whole checksum: 32 digits for MD5.")));
    expected()->setText(digits(QCryptographicHash::Sha256));
    QVERIFY(!says(complaint));
}

void CheckDialogTest::keepsItsPlacesWhileItComplains()
{
    TRY_COMPARE(told(), digits(QCryptographicHash::Sha256));
    const auto placeOf = [this](const QWidget& field) { return field.mapTo(m_dialog.get(), QPoint()); };
    const QWidget& below = *named<QPlainTextEdit>("Checksum");
    const QPoint place = placeOf(*expected());
    const QPoint placeBelow = placeOf(below);
    const int height = m_dialog->height();
    expected()->setText(QStringLiteral("sha256:12"));
    QVERIFY(says(QStringLiteral("Enter the whole checksum")));
    QCoreApplication::processEvents();
    QCOMPARE(placeOf(*expected()), place);
    QCOMPARE(placeOf(below), placeBelow);
    QCOMPARE(m_dialog->height(), height);
}

void CheckDialogTest::saysWhyItCannotRead()
{
    open(QStringLiteral("gone.iso"));
    TRY_VERIFY(says(QStringLiteral("The file could not be read.")));
    QVERIFY(told().isEmpty());
    QVERIFY(!namedButton(*m_dialog, "Copy")->isEnabled());
    expected()->setText(digits(QCryptographicHash::Sha256));
    QVERIFY(says(QStringLiteral("The file could not be read.")));
}

void CheckDialogTest::staysOpenAtReturn()
{
    QTest::keyClick(expected(), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QTest::keyClick(expected(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void CheckDialogTest::tellsOnlyOfWhatWasBegunLast()
{
    QList<QByteArray> ends;
    FileHashing hashing;
    connect(&hashing, &FileHashing::ended, this,
            [&ends](const Expected<QByteArray>& digest) { ends.append(digest.value_or(QByteArray())); });
    const QString path = m_folder->path(fileName);
    hashing.start(path, QCryptographicHash::Md5);
    hashing.start(path, QCryptographicHash::Sha1);
    TRY_COMPARE(ends.size(), 1);
    hashing.start(path, QCryptographicHash::Md5);
    hashing.stop();
    hashing.start(path, QCryptographicHash::Sha256);
    TRY_COMPARE(ends.size(), 2);
    QCOMPARE(ends.first(), QCryptographicHash::hash(content, QCryptographicHash::Sha1));
    QCOMPARE(ends.last(), QCryptographicHash::hash(content, QCryptographicHash::Sha256));
}

QTEST_MAIN(CheckDialogTest)
#include "tst_check_dialog.moc"
