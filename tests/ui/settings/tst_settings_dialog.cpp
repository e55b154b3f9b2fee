#include "tests/support/checks/patience.h"
#include "tests/ui/list/accessible/told_events.h"
#include "tests/ui/list/noted_orders.h"
#include "tests/ui/settings/open_settings.h"
#include "tests/ui/window/named_button.h"
#include "ui/adding/folder_row.h"
#include "ui/adding/link_intake.h"
#include "ui/desktop/session/autostart_file.h"
#include "ui/looks/looks.h"
#include "ui/looks/measures.h"
#include "ui/settings/pages/found_mark.h"
#include "ui/settings/pages/settings_page.h"
#include "ui/widgets/hint_label.h"
#include "ui/widgets/wrapped_check.h"
#include "ui/window/main_window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTemporaryFile>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

// As of a desktop that asks the person once the entry is set.
class AskedEntry : public StartEntry
{
public:
    QString path() const override { return {}; }
    bool isOn() const override { return m_isOn; }
    bool set(bool on) override
    {
        m_isOn = on;
        return true;
    }
    void refresh() override {}
    void whenRefused(QObject*, const std::function<void()>& act) override { m_act = act; }
    void beRefused()
    {
        m_isOn = false;
        m_act();
    }

private:
    bool m_isOn = false;
    std::function<void()> m_act = [] {};
};

} // namespace

// The dialog shows the settings that are chosen, and takes changes at once.
class SettingsDialogTest : public QObject, protected OpenSettings
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { m_dialog.reset(); }
    void opensWithCtrlComma();
    void namesItsFieldsForAssistiveTools();
    void showsWhatIsChosen();
    void takesEffectAtOnce();
    void takesTheLongestWaitAlongWithALongerFirstOne();
    void writesWholeSecondsWithoutAPoint();
    void showsWhatIsChosenElsewhere();
    void offersALanguageAndARestart();
    void startsWithTheSession();
    void tellsWhenItCantStartWithTheSession();
    void showsThatThePersonHasRefused();
    void takesNoNumberOutOfBounds();
    void takesNoHalfFolder();
    void takesTheFolderThatWasBrowsed();
    void tellsWhereTheFolderTakesNoFiles();
    void givesNewDownloadsTheirConnections();
    void asksWhichProgramToRun();
    void saysWhatAChoiceMeans_data();
    void saysWhatAChoiceMeans();
    void takesTheProgramThatWasBrowsed();
    void asksWhereAFileIsUntilItIsWhole();
    void beginsItsPagesAtTheHeading();
    void leavesRoomBeforeAScrollBarAlone();
    void makesTheBoxesOfAPageAlike();
    void setsAHintNearerToItsFieldThanToTheNext();
    void setsItsButtonsAwayFromThePage();
    void keepsItsRowsTogether();
    void takesTwoLettersAlongWithTheKey();
    void findsSettingsOnAllPages_data();
    void findsSettingsOnAllPages();
    void marksWhatItFound();
    void marksWordsByAGroundThatReachesBeyondThem_data();
    void marksWordsByAGroundThatReachesBeyondThem();
    void showsTheSignOfASearchBeforeItsHint();
    void saysThatNoSettingWasFound();
    void goesToWhatItFoundByReturn();
    void goesFromAHintToItsField();
    void prefersANameToAHint_data();
    void prefersANameToAHint();
    void endsASearchWithEscape();
    void tellsReadersOfThePageOnlyInItsList();
    void fitsASmallScreen();
};

void SettingsDialogTest::opensWithCtrlComma()
{
    NotedOrders orders;
    MainWindow window(settings(), orders);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
    const auto* dialog = window.findChild<SettingsDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->windowTitle(), QStringLiteral("Settings"));
}

void SettingsDialogTest::namesItsFieldsForAssistiveTools()
{
    for (const char* name : {"Theme", "Language", "Proxy", "When the file already exists"})
        QVERIFY(named<QComboBox>(name));
    QVERIFY(named<QLineEdit>("Download folder"));
    for (const char* name : {"Downloads at once", "Connections per download", "Connections in total",
                             "Speed limit", "Tries after a failure", "Memory for all connections"})
        QVERIFY(named<QSpinBox>(name));
    for (const QWidget* field : m_dialog->findChildren<QWidget*>()) {
        // A list that drops down from a field is a window of its own, and Qt tells its items by the field.
        if (field->window() == m_dialog.get() && field->focusPolicy() & Qt::TabFocus &&
            field->isEnabledTo(m_dialog.get()) && !qobject_cast<const QAbstractButton*>(field) &&
            !qobject_cast<const QScrollArea*>(field) &&
            !qobject_cast<const QAbstractSpinBox*>(field->parentWidget()))
            QVERIFY2(!field->accessibleName().isEmpty(), field->metaObject()->className());
    }
}

void SettingsDialogTest::showsWhatIsChosen()
{
    QCOMPARE(named<QComboBox>("Theme")->currentText(), QStringLiteral("Dark"));
    QCOMPARE(named<QSpinBox>("Connections per download")->value(), 5);
    QCOMPARE(named<QSpinBox>("Speed limit")->text(), QStringLiteral("None"));
    QCOMPARE(named<QLineEdit>("Download folder")->text(), QDir::toNativeSeparators(settings().folder()));
}

void SettingsDialogTest::takesEffectAtOnce()
{
    named<QComboBox>("Theme")->setCurrentIndex(1);
    QCOMPARE(settings().value(setting::theme), Theme::Light);
    named<QSpinBox>("Downloads at once")->stepUp();
    QCOMPARE(settings().value(setting::downloadsAtOnce), 5);
    for (QCheckBox* box : m_dialog->findChildren<QCheckBox*>())
        box->toggle();
    QCOMPARE(settings().value(setting::staysInTray), false);
    QCOMPARE(settings().value(setting::tellsFinished), false);
    QCOMPARE(settings().value(setting::tellsFailed), false);
    QCOMPARE(settings().value(setting::tellsAllDone), false);
    named<QComboBox>("When the file already exists")->setCurrentIndex(2);
    QCOMPARE(settings().value(setting::onConflict), ConflictPolicy::Skip);
    named<QSpinBox>("Memory for all connections")->setValue(128);
    QCOMPARE(queueLimits(settings()).memory, qint64(128) << 20);
    QVERIFY(!named<QDoubleSpinBox>("First wait")->isEnabled());
    named<QComboBox>("Retry")->setCurrentIndex(3);
    QVERIFY(named<QDoubleSpinBox>("First wait")->isEnabled());
    named<QDoubleSpinBox>("First wait")->setValue(1.5);
    QVERIFY(settings().value(setting::firstWait) == 1500ms);
}

void SettingsDialogTest::takesTheLongestWaitAlongWithALongerFirstOne()
{
    named<QComboBox>("Retry")->setCurrentIndex(3);
    auto* first = named<QDoubleSpinBox>("First wait");
    auto* longest = named<QDoubleSpinBox>("Longest wait");
    first->setValue(120);
    QCOMPARE(longest->value(), 120.0);
    QVERIFY(settings().value(setting::longestWait) == 120s);
    longest->setValue(30);
    QVERIFY(settings().value(setting::longestWait) == 120s);
    first->setValue(1.5);
    longest->setValue(30);
    QVERIFY(settings().value(setting::longestWait) == 30s);
}

void SettingsDialogTest::writesWholeSecondsWithoutAPoint()
{
    named<QComboBox>("Retry")->setCurrentIndex(3);
    auto* first = named<QDoubleSpinBox>("First wait");
    first->setValue(15);
    QCOMPARE(first->text(), QStringLiteral("15 s"));
    first->setValue(1.5);
    QCOMPARE(first->text(), QStringLiteral("1.5 s"));
    auto* pause = named<QDoubleSpinBox>("Pause between requests");
    pause->setValue(0);
    QCOMPARE(pause->text(), QStringLiteral("None"));
}

// From the menu of the tray, say.
void SettingsDialogTest::showsWhatIsChosenElsewhere()
{
    settings().set(setting::bytesPerSecond, 1024 * 1024);
    QCOMPARE(named<QSpinBox>("Speed limit")->value(), 1024);
    settings().set(setting::theme, Theme::Light);
    QCOMPARE(named<QComboBox>("Theme")->currentIndex(), 1);
    settings().setFolder(QStringLiteral("/var/tmp"));
    QCOMPARE(named<QLineEdit>("Download folder")->text(),
             QDir::toNativeSeparators(QStringLiteral("/var/tmp")));
}

void SettingsDialogTest::offersALanguageAndARestart()
{
    auto* box = named<QComboBox>("Language");
    QVERIFY(box->findText(QStringLiteral("Deutsch")) > 0);
    QVERIFY(box->findText(QStringLiteral("English")) > 0);
    QPushButton* restart = nullptr;
    for (QPushButton* button : m_dialog->findChildren<QPushButton*>()) {
        if (button->text().contains(QLatin1String("Restart")))
            restart = button;
    }
    const auto isToldWhy = [this] {
        const auto labels = m_dialog->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [](const QLabel* label) {
            return label->isVisible() && label->text().startsWith(QLatin1String("The new language is used"));
        });
    };
    QVERIFY(restart && !restart->isVisible());
    QVERIFY(!isToldWhy());
    box->setCurrentText(QStringLiteral("Deutsch"));
    QVERIFY(isToldWhy());
    QCOMPARE(settings().value(setting::language), QStringLiteral("de"));
    QVERIFY(restart->isVisible());
    const QSignalSpy restarts(m_dialog.get(), &SettingsDialog::restartRequested);
    restart->click();
    QCOMPARE(restarts.count(), 1);
    box->setCurrentIndex(0);
    QVERIFY(!restart->isVisible());
    QVERIFY(!isToldWhy());
}

void SettingsDialogTest::startsWithTheSession()
{
    const QTemporaryDir folder;
    AutostartFile start(folder.filePath(QStringLiteral("autostart")), QStringLiteral("/opt/tributary"));
    m_dialog = std::make_unique<SettingsDialog>(settings(), SettingsSurroundings{.sessionStart = &start});
    auto* box = named<QCheckBox>("Start in the tray when you log in");
    QVERIFY(!box->isChecked());
    box->click();
    QVERIFY(start.isOn());
    box->click();
    QVERIFY(!start.isOn());
}

void SettingsDialogTest::tellsWhenItCantStartWithTheSession()
{
    QTemporaryFile notAFolder;
    QVERIFY(notAFolder.open());
    AutostartFile start(notAFolder.fileName(), QStringLiteral("/opt/tributary"));
    m_dialog = std::make_unique<SettingsDialog>(settings(), SettingsSurroundings{.sessionStart = &start});
    m_dialog->show();
    auto* box = named<QCheckBox>("Start in the tray when you log in");
    box->click();
    QVERIFY(!box->isChecked());
    const auto labels = m_dialog->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text().contains(QStringLiteral("can't be written"));
    }));
}

void SettingsDialogTest::showsThatThePersonHasRefused()
{
    AskedEntry start;
    m_dialog = std::make_unique<SettingsDialog>(settings(), SettingsSurroundings{.sessionStart = &start});
    auto* box = named<QCheckBox>("Start in the tray when you log in");
    box->click();
    QVERIFY(box->isChecked());
    start.beRefused();
    QVERIFY(!box->isChecked());
}

void SettingsDialogTest::takesNoNumberOutOfBounds()
{
    auto* connections = named<QSpinBox>("Connections per download");
    m_dialog->findChild<QListWidget*>()->setCurrentRow(1);
    connections->setFocus();
    connections->selectAll();
    QTest::keyClicks(connections, QStringLiteral("999"));
    QTest::keyClick(connections, Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QTest::keyClick(connections, Qt::Key_Tab);
    QVERIFY(settings().value(setting::connectionsPerFile) <= setting::connectionsPerFile.most);
    QVERIFY(connections->value() <= setting::connectionsPerFile.most);
}

void SettingsDialogTest::takesNoHalfFolder()
{
    const QString before = settings().folder();
    auto* folder = named<QLineEdit>("Download folder");
    folder->setFocus();
    folder->selectAll();
    QTest::keyClicks(folder, QStringLiteral("some where"));
    QTest::keyClick(folder, Qt::Key_Tab);
    QCOMPARE(settings().folder(), before);
    QCOMPARE(folder->text(), QDir::toNativeSeparators(before));
    folder->setFocus();
    folder->selectAll();
    QTest::keyClicks(folder, QStringLiteral("/var/tmp/"));
    m_dialog->reject();
    QCOMPARE(settings().folder(), QStringLiteral("/var/tmp"));
    // Nobody chose what was on the way there.
    QCOMPARE(settings().recentFolders(), (QStringList{QStringLiteral("/var/tmp"), before}));
}

void SettingsDialogTest::takesTheFolderThatWasBrowsed()
{
    namedButton(*m_dialog->findChild<FolderRow*>(), "Browse…")->click();
    auto* chooser = m_dialog->findChild<QFileDialog*>();
    QVERIFY(chooser);
    Q_EMIT chooser->fileSelected(QStringLiteral("/var/tmp"));
    QCOMPARE(settings().folder(), QStringLiteral("/var/tmp"));
    QCOMPARE(named<QLineEdit>("Download folder")->text(),
             QDir::toNativeSeparators(QStringLiteral("/var/tmp")));
}

void SettingsDialogTest::tellsWhereTheFolderTakesNoFiles()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    auto* folder = named<QLineEdit>("Download folder");
    const auto* words = m_dialog->findChild<QLabel*>(QStringLiteral("free"));
    folder->setFocus();
    folder->selectAll();
    QTest::keyClicks(folder, file.fileName());
    TRY_COMPARE(words->text(), QStringLiteral("This is a file, not a folder."));
    QCOMPARE(folder->accessibleDescription(), words->text());
    // Once it is typed, the words stay.
    QTest::keyClick(folder, Qt::Key_Tab);
    QCoreApplication::processEvents();
    QCOMPARE(words->text(), QStringLiteral("This is a file, not a folder."));
    folder->setText(QDir::toNativeSeparators(QDir::tempPath()));
    TRY_VERIFY(words->text().endsWith(QLatin1String("free")));
    QCOMPARE(folder->accessibleDescription(), QString());
}

void SettingsDialogTest::givesNewDownloadsTheirConnections()
{
    NotedOrders orders;
    MainWindow window(settings(), orders);
    const QSignalSpy additions(&orders, &NotedOrders::added);
    window.intake().add(QStringLiteral("https://example.org/a"));
    const auto requests = additions.first().first().value<QList<DownloadRequest>>();
    QCOMPARE(requests.first().connections.most, 5);
    QCOMPARE(requests.first().connections.growth, ConnectionGrowthKind::Automatic);
}

void SettingsDialogTest::asksWhichProgramToRun()
{
    auto* ending = named<QComboBox>("When all downloads are done");
    auto* program = named<QLineEdit>("Program");
    auto* arguments = named<QPlainTextEdit>("Arguments");
    const auto isHintSeen = [this] {
        const auto hints = m_dialog->findChildren<HintLabel*>();
        const auto once = std::ranges::find_if(
            hints, [](const HintLabel* hint) { return hint->text().startsWith(u"This applies once"); });
        return once != hints.end() && !(*once)->isHidden();
    };
    QVERIFY(!program->isEnabled() && !arguments->isEnabled());
    QVERIFY(!isHintSeen());
    ending->setCurrentIndex(ending->findText(QStringLiteral("Run a program")));
    QCOMPARE(settings().value(setting::afterFinishing), AfterFinishing::RunProgram);
    QVERIFY(program->isEnabled() && arguments->isEnabled());
    QVERIFY(isHintSeen());
    program->setFocus();
    QTest::keyClicks(program, QStringLiteral("/usr/bin/notify"));
    QTest::keyClick(program, Qt::Key_Tab);
    arguments->setPlainText(QStringLiteral("--done\nall of it"));
    QCOMPARE(settings().value(setting::programToRun), QStringLiteral("/usr/bin/notify"));
    QCOMPARE(settings().value(setting::programArguments), QStringLiteral("--done\nall of it"));
    // The choice is put back once it was carried out.
    settings().set(setting::afterFinishing, AfterFinishing::Nothing);
    QCOMPARE(ending->currentText(), QStringLiteral("Do nothing"));
    QVERIFY(!program->isEnabled());
}

void SettingsDialogTest::saysWhatAChoiceMeans_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("words");
    QTest::newRow("a file is lost") << QStringLiteral("When the file already exists")
                                    << QStringLiteral("Overwrite it")
                                    << QStringLiteral("The old file is deleted");
    QTest::newRow("more is asked for")
        << QStringLiteral("Look for a checksum") << QStringLiteral("Also in a file next to the download")
        << QStringLiteral("The server is asked for SHA256SUMS");
    QTest::newRow("large files fail")
        << QStringLiteral("Part files") << QStringLiteral("None, kept in memory until the end")
        << QStringLiteral("Files larger than the memory");
}

void SettingsDialogTest::saysWhatAChoiceMeans()
{
    QFETCH(const QString, setting);
    QFETCH(const QString, choice);
    QFETCH(const QString, words);
    auto* box = named<QComboBox>(setting.toUtf8().constData());
    const int usual = box->currentIndex();
    const auto hints = m_dialog->findChildren<HintLabel*>();
    const auto hint =
        std::ranges::find_if(hints, [&](const HintLabel* one) { return one->text().startsWith(words); });
    QVERIFY(hint != hints.end());
    QVERIFY((*hint)->isHidden());
    box->setCurrentIndex(box->findText(choice));
    QVERIFY(!(*hint)->isHidden());
    box->setCurrentIndex(usual);
    QVERIFY((*hint)->isHidden());
}

void SettingsDialogTest::takesTheProgramThatWasBrowsed()
{
    settings().set(setting::afterFinishing, AfterFinishing::RunProgram);
    named<QPushButton>("Browse: Program")->click();
    auto* chooser = m_dialog->findChild<QFileDialog*>();
    QVERIFY(chooser);
    QCOMPARE(chooser->fileMode(), QFileDialog::ExistingFile);
    Q_EMIT chooser->fileSelected(QStringLiteral("/usr/bin/notify"));
    QCOMPARE(settings().value(setting::programToRun), QStringLiteral("/usr/bin/notify"));
    QCOMPARE(named<QLineEdit>("Program")->text(), QStringLiteral("/usr/bin/notify"));
}

void SettingsDialogTest::asksWhereAFileIsUntilItIsWhole()
{
    auto* kinds = named<QComboBox>("Part files");
    auto* folder = named<QLineEdit>("Folder for part files");
    QCOMPARE(kinds->count(), int(choiceNames<AssemblyKind>.size()));
    QVERIFY(!folder->isEnabled());
    kinds->setCurrentIndex(int(AssemblyKind::Temp));
    QCOMPARE(settings().value(setting::assembly), AssemblyKind::Temp);
    QVERIFY(folder->isEnabled());
    folder->setFocus();
    QTest::keyClicks(folder, QStringLiteral("not/whole"));
    QTest::keyClick(folder, Qt::Key_Tab);
    QCOMPARE(folder->text(), QString());
    folder->setFocus();
    QTest::keyClicks(folder, QStringLiteral("/var/tmp"));
    QTest::keyClick(folder, Qt::Key_Tab);
    QCOMPARE(settings().value(setting::partFolder), QStringLiteral("/var/tmp"));
    kinds->setCurrentIndex(int(AssemblyKind::Memory));
    QVERIFY(!folder->isEnabled());
}

// A page without labels has its boxes where the others have theirs.
void SettingsDialogTest::beginsItsPagesAtTheHeading()
{
    const QList<QCheckBox*> boxes = m_dialog->findChildren<QCheckBox*>();
    const auto box =
        std::ranges::find(boxes, QStringLiteral("Notify when a download &finishes"), &QCheckBox::text);
    QVERIFY(box != boxes.end());
    m_dialog->findChild<QListWidget*>()->setCurrentRow(6);
    TRY_VERIFY((*box)->isVisible());
    const QList<QLabel*> labels = m_dialog->findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly);
    const auto heading = std::ranges::find(labels, QStringLiteral("Notifications"), &QLabel::text);
    QVERIFY(heading != labels.end());
    QCOMPARE((*box)->mapTo(m_dialog.get(), QPoint()).x(),
             (*heading)->mapTo(m_dialog.get(), QPoint((*heading)->indent(), 0)).x());
}

void SettingsDialogTest::leavesRoomBeforeAScrollBarAlone()
{
    m_dialog->findChild<QListWidget*>()->setCurrentRow(1);
    const QWidget& page = *named<QSpinBox>("Downloads at once")->parentWidget();
    const QMargins usual(SettingsPage::beforeWords, 0, 0, 0);
    TRY_COMPARE(page.layout()->contentsMargins(), usual);
    m_dialog->resize(m_dialog->width(), 300);
    TRY_VERIFY(page.layout()->contentsMargins().right() > 0);
    m_dialog->resize(m_dialog->width(), m_dialog->sizeHint().height() + 900);
    TRY_COMPARE(page.layout()->contentsMargins(), usual);
}

void SettingsDialogTest::makesTheBoxesOfAPageAlike()
{
    m_dialog->findChild<QListWidget*>()->setCurrentRow(7);
    const auto* most = named<QSpinBox>("Largest read or write");
    TRY_COMPARE(most->width(), named<QSpinBox>("Memory for all connections")->width());
}

void SettingsDialogTest::setsItsButtonsAwayFromThePage()
{
    m_dialog->layout()->activate();
    const auto* page = m_dialog->findChild<QStackedWidget*>();
    const auto* close = namedButton(*m_dialog, "Close");
    const int top = close->mapTo(m_dialog.get(), QPoint()).y();
    QCOMPARE(top - page->geometry().bottom() - 1, spacing::wide);
}

// A page leaves the height that it does not need at its foot.
void SettingsDialogTest::keepsItsRowsTogether()
{
    m_dialog->findChild<QListWidget*>()->setCurrentRow(1);
    const auto* first = named<QSpinBox>("Downloads at once");
    const auto* second = named<QSpinBox>("Connections per download");
    const auto apart = [&] { return second->y() - first->y(); };
    QCoreApplication::processEvents();
    const int before = apart();
    m_dialog->resize(m_dialog->width(), m_dialog->height() + 200);
    QCoreApplication::processEvents();
    QCOMPARE(apart(), before);
}

// Alone on a line, the key in brackets would look like a fault.
void SettingsDialogTest::takesTwoLettersAlongWithTheKey()
{
    WrappedCheck box(QStringLiteral("ダウンロード中はコンピューターをスリープさせない(&K)"), nullptr);
    box.show();
    const int whole = box.sizeHint().width();
    bool isBroken = false;
    for (int width = whole; width > whole / 2; --width) {
        box.resize(width, box.heightForWidth(width));
        const QString last = box.text().section(u'\n', -1);
        isBroken = isBroken || last != box.text();
        QVERIFY2(!last.startsWith(u'('), qPrintable(box.text()));
    }
    QVERIFY(isBroken);
}

void SettingsDialogTest::findsSettingsOnAllPages_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("pages");
    QTest::newRow("beside a field") << QStringLiteral("tries after") << QStringLiteral("Network");
    QTest::newRow("on a box, in any order")
        << QStringLiteral("FAILS downlöad") << QStringLiteral("Notifications");
    QTest::newRow("a page") << QStringLiteral("schedule") << QStringLiteral("Schedule");
    QTest::newRow("on several pages")
        << QStringLiteral("folder") << QStringLiteral("General Downloads Types");
    QTest::newRow("a choice") << QStringLiteral("overwrite") << QStringLiteral("Downloads");
    QTest::newRow("a hint") << QStringLiteral("opens when") << QStringLiteral("General");
}

void SettingsDialogTest::findsSettingsOnAllPages()
{
    QFETCH(const QString, words);
    QFETCH(const QString, pages);
    const auto* names = named<QListWidget>("Pages");
    named<QLineEdit>("Search settings")->setText(words);
    QStringList listed;
    for (int page = 0; page < names->count(); ++page) {
        if (!names->item(page)->isHidden())
            listed.append(names->item(page)->text());
    }
    QCOMPARE(listed.join(u' '), pages);
    QCOMPARE(names->currentItem()->text(), listed.first());
}

void SettingsDialogTest::marksWhatItFound()
{
    const auto marked = [this] {
        QStringList words;
        for (const FoundMark* mark : m_dialog->findChildren<FoundMark*>())
            words.append(mark->words()->property("text").toString());
        return words.join(u'|');
    };
    QCOMPARE(marked(), QString());
    named<QLineEdit>("Search settings")->setText(QStringLiteral("reconnect"));
    QCOMPARE(marked(), QStringLiteral("Reconnect if &no data arrives for"));
    named<QLineEdit>("Search settings")->setText(QStringLiteral("overwrite"));
    QCOMPARE(marked(), QStringLiteral("When the &file already exists"));
    named<QLineEdit>("Search settings")->setText(QStringLiteral("clipboard"));
    QVERIFY(marked().contains(QLatin1String("clipboard")));
    named<QLineEdit>("Search settings")->clear();
    QCOMPARE(marked(), QString());
}

void SettingsDialogTest::marksWordsByAGroundThatReachesBeyondThem_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from the left") << Qt::LeftToRight;
    QTest::newRow("from the right") << Qt::RightToLeft;
}

void SettingsDialogTest::marksWordsByAGroundThatReachesBeyondThem()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    open();
    named<QLineEdit>("Search settings")->setText(QStringLiteral("reconnect"));
    const auto marks = m_dialog->findChildren<FoundMark*>();
    QCOMPARE(marks.size(), 1);
    QWidget* words = marks.first()->words();
    TRY_VERIFY(words->isVisible());
    const QImage image = m_dialog->grab().toImage();
    const QRect place(words->mapTo(m_dialog.get(), QPoint()), words->size());
    const QColor ground = looksOf(m_dialog->palette(), Ground::Window).selection;
    const bool mirrored = direction == Qt::RightToLeft;
    const int before = mirrored ? place.right() + spacing::tight : place.left() - spacing::tight;
    QCOMPARE(image.pixelColor(before, place.center().y()), ground);
    // The ground has round corners.
    const int corner = mirrored ? place.right() + spacing::close : place.left() - spacing::close;
    QVERIFY(image.pixelColor(corner, place.center().y()) == ground);
    QCOMPARE(image.pixelColor(corner, place.top()), m_dialog->palette().color(QPalette::Window));
    named<QLineEdit>("Search settings")->clear();
    QCOMPARE(m_dialog->grab().toImage().pixelColor(before, place.center().y()),
             m_dialog->palette().color(QPalette::Window));
}

void SettingsDialogTest::showsTheSignOfASearchBeforeItsHint()
{
    auto* field = named<QLineEdit>("Search settings");
    const QList<QToolButton*> buttons = field->findChildren<QToolButton*>();
    const auto sign = std::ranges::find_if(buttons, [](QToolButton* one) { return one->isVisible(); });
    QVERIFY(sign != buttons.end());
    const int hint = field->fontMetrics().horizontalAdvance(field->placeholderText());
    QVERIFY((*sign)->geometry().right() + hint < field->width());
    m_dialog->findChild<QListWidget*>()->setFocus();
    QTest::mouseClick(*sign, Qt::LeftButton);
    QVERIFY(field->hasFocus());
}

void SettingsDialogTest::saysThatNoSettingWasFound()
{
    auto* search = named<QLineEdit>("Search settings");
    search->setText(QStringLiteral("no such thing"));
    QCOMPARE(search->accessibleDescription(), QStringLiteral("No setting has this name."));
    bool isSeen = false;
    for (const QLabel* label : m_dialog->findChildren<QLabel*>())
        isSeen = isSeen || (label->isVisible() && label->text() == search->accessibleDescription());
    QVERIFY(isSeen);
    search->clear();
    QCOMPARE(search->accessibleDescription(), QString());
}

void SettingsDialogTest::goesToWhatItFoundByReturn()
{
    auto* search = named<QLineEdit>("Search settings");
    search->setFocus();
    search->setText(QStringLiteral("reconnect"));
    QCOMPARE(search->accessibleDescription(), QStringLiteral("Reconnect if no data arrives for"));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(m_dialog->focusWidget() != search);
    QCOMPARE(m_dialog->focusWidget()->accessibleName(), QStringLiteral("Reconnect if no data arrives for"));
    QVERIFY(m_dialog->isVisible());
}

// A hint has no field, but stands below the one that it is about.
void SettingsDialogTest::goesFromAHintToItsField()
{
    auto* search = named<QLineEdit>("Search settings");
    search->setFocus();
    search->setText(QStringLiteral("opens when"));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(m_dialog->focusWidget(), named<QWidget>("Watch the clipboard for links to files"));
}

void SettingsDialogTest::prefersANameToAHint_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("field");
    // General is the page that is open, and has a hint on another program.
    QTest::newRow("the beginning of a name")
        << QStringLiteral("pro") << QStringLiteral("Network") << QStringLiteral("Proxy");
    // "When the file already exists" is on an earlier page.
    QTest::newRow("the beginning of a word")
        << QStringLiteral("read") << QStringLiteral("Advanced") << QStringLiteral("Largest read or write");
    QTest::newRow("the first of several")
        << QStringLiteral("folder") << QStringLiteral("General") << QStringLiteral("Download folder");
}

void SettingsDialogTest::prefersANameToAHint()
{
    QFETCH(const QString, words);
    auto* search = named<QLineEdit>("Search settings");
    search->setFocus();
    search->setText(words);
    QTEST(named<QListWidget>("Pages")->currentItem()->text(), "page");
    QTEST(search->accessibleDescription(), "field");
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(m_dialog->focusWidget() != search);
    QTEST(m_dialog->focusWidget()->accessibleName(), "field");
}

void SettingsDialogTest::endsASearchWithEscape()
{
    auto* search = named<QLineEdit>("Search settings");
    QTest::keyClick(m_dialog.get(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(m_dialog->focusWidget(), search);
    search->setText(QStringLiteral("proxy"));
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(search->text(), QString());
    for (int page = 0; page < named<QListWidget>("Pages")->count(); ++page)
        QVERIFY(!named<QListWidget>("Pages")->item(page)->isHidden());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

// 1280 x 800 at 200 %, less a panel and the frame.
// A reader who types goes on hearing the field, and whoever comes to the pages that a search leaves hears
// which.
void SettingsDialogTest::tellsReadersOfThePageOnlyInItsList()
{
    if (!ToldEvents::canListen)
        return;
    ToldEvents told;
    auto* search = named<QLineEdit>("Search settings");
    auto* pages = named<QListWidget>("Pages");
    search->setFocus();
    told.forget();
    search->setText(QStringLiteral("reconnect"));
    QCoreApplication::processEvents();
    QCOMPARE(pages->currentItem()->text(), QStringLiteral("Network"));
    QCOMPARE(told.namesOf(QAccessible::Focus, pages), QStringList());
    pages->setFocus(Qt::TabFocusReason);
    TRY_COMPARE(told.namesOf(QAccessible::Focus, pages).value(1), QStringLiteral("Network"));
}

void SettingsDialogTest::fitsASmallScreen()
{
    m_dialog = std::make_unique<SettingsDialog>(
        settings(), SettingsSurroundings{.hosts = [] { return QFuture<QList<HostProfile>>(); },
                                         .trusted = {},
                                         .forgetHosts = {}});
    m_dialog->show();
    const QSize small(620, 360);
    m_dialog->resize(small);
    QCOMPARE(m_dialog->size(), small);
    auto* pages = m_dialog->findChild<QListWidget*>();
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentRow(page);
        QCoreApplication::processEvents();
        const auto areas = m_dialog->findChildren<QScrollArea*>();
        const auto shown = std::ranges::find_if(areas, [](QScrollArea* area) { return area->isVisible(); });
        QVERIFY(shown != areas.end());
        for (const HintLabel* hint : (*shown)->findChildren<HintLabel*>())
            TRY_VERIFY(hint->isHidden() || hint->height() >= hint->heightForWidth(hint->width()));
        QVERIFY2((*shown)->widget()->width() <= (*shown)->viewport()->width(),
                 qPrintable(pages->item(page)->text()));
    }
}

// Below a hint begins the next field, as far away as fields are from each other.
void SettingsDialogTest::setsAHintNearerToItsFieldThanToTheNext()
{
    auto* names = m_dialog->findChild<QListWidget*>();
    names->setCurrentRow(names->count() - 1);
    QCoreApplication::processEvents();
    const QWidget* page = nullptr;
    for (const SettingsPage* one : m_dialog->findChildren<SettingsPage*>())
        page = one->isVisible() ? one : page;
    QVERIFY(page);
    QWidgetList rows;
    for (QWidget* one : page->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        const auto* label = qobject_cast<const QLabel*>(one);
        const bool isName = label && label->buddy();
        if (one->isVisible() && !isName)
            rows.append(one);
    }
    std::ranges::sort(rows, {}, &QWidget::y);
    rows.removeIf([](const QWidget* one) {
        return one->metaObject() == &QWidget::staticMetaObject; // room that is left out
    });
    int hints = 0;
    for (qsizetype at = 1; at < rows.size(); ++at) {
        const int apart = rows.at(at)->y() - rows.at(at - 1)->geometry().bottom() - 1;
        const bool isHint = qobject_cast<const HintLabel*>(rows.at(at));
        hints += isHint ? 1 : 0;
        QVERIFY(isHint ? apart == spacing::hair : apart >= spacing::close);
    }
    QVERIFY(hints >= 2);
}

QTEST_MAIN(SettingsDialogTest)
#include "tst_settings_dialog.moc"
