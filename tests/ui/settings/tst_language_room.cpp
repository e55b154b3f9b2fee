#include "app/gui/translations.h"
#include "core/values/network/certificate_doubt.h"
#include "tests/support/checks/patience.h"
#include "tests/ui/list/sample_downloads.h"
#include "tests/ui/settings/clipped_words.h"
#include "tests/ui/settings/temporary_settings.h"
#include "tests/ui/window/letters_in_menus.h"
#include "ui/adding/add_dialog.h"
#include "ui/adding/edit_dialog.h"
#include "ui/adding/link_list_dialog.h"
#include "ui/checking/check_dialog.h"
#include "ui/desktop/browsers/host_manifest.h"
#include "ui/failures/question.h"
#include "ui/failures/questions.h"
#include "ui/failures/rename_dialog.h"
#include "ui/failures/replace_link_dialog.h"
#include "ui/failures/sign_in_dialog.h"
#include "ui/list/view/download_view.h"
#include "ui/settings/pages/about_box.h"
#include "ui/settings/pages/languages.h"
#include "ui/settings/pages/settings_dialog.h"
#include "ui/settings/pages/settings_surroundings.h"
#include "ui/widgets/tall_area.h"
#include "ui/window/command_palette.h"
#include "ui/window/keys_box.h"
#include "ui/window/main_menu.h"
#include "ui/window/main_window.h"
#include "words/language_choice.h"

#include <QAction>
#include <QApplication>
#include <QFontDatabase>
#include <QGroupBox>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>

#include <utility>

using namespace tributary;

// Lays every view out in every language, because words are longer in some than in others.
class LanguageRoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void findsWordsThatAreCut();
    void hasRoomForAllWords_data();
    void hasRoomForAllWords();
    void hasOneCommandToALetter_data();
    void hasOneCommandToALetter();
    void leadsToEachEntryOfTheMainMenuByALetter_data() { hasOneCommandToALetter_data(); }
    void leadsToEachEntryOfTheMainMenuByALetter();

private:
    void lookAt(const QWidget& view, const QString& name);
    void lookAtTheWindow();
    void lookAtTheSettings();
    void lookAtWhatAdds();
    void lookAtATakenName();
    void lookAtQuestions();
    void lookAtDialogs();

    QFont m_usual;
    TemporarySettings m_settings;
    QStringList m_cut;
    QStringList m_low; // pages that scroll although the screen has room
    QStringList m_wide;
    QStringList m_twice;
};

namespace {

// In average letters; wider ones don't fit beside what a person reads.
constexpr int widestQuestion = 140;

QStringList wordsOf(const QMenu& menu)
{
    QStringList all;
    for (const QAction* action : menu.actions())
        all.append(action->text());
    return all;
}

// Whether a font has the letters of this language. Boxes in place of letters are wider than these, signs
// above and below among them, and measures of them say nothing at a size at which room is scarce.
bool canBeWritten(const QString& code)
{
    const QLocale locale(code);
    const auto system = [&] {
        switch (locale.script()) {
        case QLocale::ArabicScript: return QFontDatabase::Arabic;
        case QLocale::CyrillicScript: return QFontDatabase::Cyrillic;
        case QLocale::DevanagariScript: return QFontDatabase::Devanagari;
        case QLocale::HebrewScript: return QFontDatabase::Hebrew;
        case QLocale::JapaneseScript: return QFontDatabase::Japanese;
        case QLocale::KoreanScript: return QFontDatabase::Korean;
        case QLocale::SimplifiedHanScript: return QFontDatabase::SimplifiedChinese;
        default: return QFontDatabase::Latin;
        }
    };
    return !QFontDatabase::families(system()).isEmpty();
}

// The heads of columns that are not seen whole.
QStringList cutHeads(const QHeaderView& header)
{
    QStringList cut;
    for (int column = 0; column < header.count(); ++column) {
        if (header.sectionSize(column) < header.sectionSizeHint(column))
            cut.append(header.model()->headerData(column, Qt::Horizontal).toString());
    }
    return cut;
}

// The words of a view that lead to something by a letter.
QStringList wordsWithLetters(const QWidget& view)
{
    QStringList all;
    for (const QWidget* widget : view.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &view)
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
            all.append(label->text());
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            all.append(button->text());
        else if (const auto* group = qobject_cast<const QGroupBox*>(widget))
            all.append(group->title());
    }
    return all;
}

// Those of them that share a letter.
QStringList sharingALetter(const QStringList& words)
{
    QHash<QString, QStringList> byLetter;
    for (const QString& each : words) {
        const QString letter = QKeySequence::mnemonic(each).toString();
        if (!letter.isEmpty())
            byLetter[letter].append(each);
    }
    QStringList shared;
    for (const QStringList& those : std::as_const(byLetter)) {
        if (those.size() > 1)
            shared.append(those.join(QLatin1String(" | ")));
    }
    return shared;
}

} // namespace

void LanguageRoomTest::init()
{
    m_cut.clear();
    m_wide.clear();
    m_twice.clear();
    m_low.clear();
}

void LanguageRoomTest::cleanup()
{
    QApplication::setFont(m_usual);
    qDeleteAll(qApp->findChildren<QTranslator*>());
}

void LanguageRoomTest::lookAt(const QWidget& view, const QString& name)
{
    // Words that come with an event make a layout anew, by another event.
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
    }
    for (const QString& words : clippedWords(view))
        m_cut.append(name + QLatin1String(": ") + words);
    for (const QString& words : sharingALetter(wordsWithLetters(view)))
        m_twice.append(name + QLatin1String(": ") + words);
}

void LanguageRoomTest::lookAtTheWindow()
{
    MainWindow window(m_settings);
    window.show();
    lookAt(window, QStringLiteral("empty window"));
    window.downloads().apply(samples::everyState());
    auto* list = window.findChild<DownloadView*>();
    m_cut.append(cutHeads(*list->header()));
    auto* tabs = window.findChild<QTabWidget*>();
    // The first moves, and one that failed has a box that says why.
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        lookAt(window, QStringLiteral("window"));
    }
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        lookAt(window, QStringLiteral("window"));
    }
}

void LanguageRoomTest::lookAtTheSettings()
{
    BrowserEntries browsers;
    browsers.push_back(
        {.name = QStringLiteral("Chromium"),
         .entry = std::make_unique<HostManifest>(QStringLiteral("/nowhere"), BrowserKin::Chromium,
                                                 QStringLiteral("/usr/bin/tributary"))});
    SettingsDialog dialog(m_settings, {.browsers = &browsers,
                                       .extensionFolder = QStringLiteral("/usr/share/tributary/browser")});
    dialog.show();
    auto* pages = dialog.findChild<QListWidget*>();
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentRow(page);
        const QString name = QStringLiteral("settings, ") + pages->item(page)->text();
        lookAt(dialog, name);
        const auto* shown = qobject_cast<QScrollArea*>(dialog.findChild<QStackedWidget*>()->currentWidget());
        const bool isOnALowScreen = dialog.height() + 2 * dialog.fontMetrics().height() >=
                                    dialog.screen()->availableGeometry().height();
        if (shown->verticalScrollBar()->isVisible() && !isOnALowScreen)
            m_low << name;
    }
}

void LanguageRoomTest::lookAtWhatAdds()
{
    AddDialog adding({.links = QStringLiteral("https://cdimage.debian.org/debian-13.1.0-amd64-DVD-1.iso"),
                      .folder = QStringLiteral("/home/ada/Downloads"),
                      .fileName = {}});
    adding.show();
    lookAt(adding, QStringLiteral("new download"));
    AddDialog unfolded({.links = QStringLiteral("https://example.org/a.iso"),
                        .folder = QStringLiteral("Downloads"),
                        .fileName = {},
                        .checksum = QStringLiteral("sha256:12")});
    unfolded.show();
    lookAt(unfolded, QStringLiteral("new download, unfolded"));
    EditDialog editing(QStringLiteral("debian-13.1.0-amd64-DVD-1.iso"), {}, 8);
    editing.show();
    lookAt(editing, QStringLiteral("edit download"));
    lookAtATakenName();
    LinkListDialog links({.requests = {samples::requestOf("https://example.org/a.iso"),
                                       samples::requestOf("https://example.org/b.iso")}},
                         QStringLiteral("/home/ada/Downloads"), {});
    links.show();
    lookAt(links, QStringLiteral("list of links"));
}

void LanguageRoomTest::lookAtATakenName()
{
    const auto taken = [](const QString&, const QString&) {
        return QtFuture::makeReadyFuture(QStringLiteral("debian-13.1.0-amd64-DVD-1 (1).iso"));
    };
    AddDialog adding({.links = QStringLiteral("https://cdimage.debian.org/debian-13.1.0-amd64-DVD-1.iso"),
                      .folder = QStringLiteral("/home/ada/Downloads"),
                      .fileName = QStringLiteral("debian-13.1.0-amd64-DVD-1.iso")},
                     {.nameOnDisk = {.freeName = taken}});
    adding.show();
    TRY_VERIFY(adding.findChild<QLabel*>(QStringLiteral("nameNote"))->isVisible());
    lookAt(adding, QStringLiteral("a name that is taken"));
    if (adding.findChild<TallArea*>()->verticalScrollBar()->isVisible())
        m_low << QStringLiteral("a name that is taken");
}

void LanguageRoomTest::lookAtQuestions()
{
    QWidget parent;
    const CertificateDoubt doubt{.host = QStringLiteral("https://nas.example.org:443"),
                                 .fingerprint = QByteArray(32, 'Z'),
                                 .problem = QStringLiteral("The certificate is self-signed, and untrusted")};
    const QString name = QStringLiteral("debian-13.1.0-amd64-netinst.iso");
    const QList<Question*> questions{
        askToCancel(&parent, {.count = 3, .leaving = 9, .name = {}}, [] {}),
        askToCancel(&parent, {.count = 1, .name = name}, [] {}),
        askToRemoveFiles(&parent, {.finished = 2, .unfinished = 3}, {}, [] {}),
        askToRemoveFiles(&parent, {.unfinished = 1}, {name, QStringLiteral("/home/me/Downloads/") + name},
                         [] {}),
        askToClear(&parent, 21, {}, [] {}),
        askToQuit(&parent, {.count = 3, .startingOver = 1, .name = {}}, TrayChoice::Offered, [](WayOut) {}),
        askToTrust(&parent, doubt, QStringLiteral("file.zip"), [] {})};
    for (Question* question : questions) {
        question->show();
        lookAt(*question, QStringLiteral("question"));
        if (question->width() > question->fontMetrics().averageCharWidth() * widestQuestion)
            m_wide.append(question->text());
    }
}

void LanguageRoomTest::lookAtDialogs()
{
    AboutBox about;
    about.setAttribute(Qt::WA_DeleteOnClose, false);
    about.show();
    lookAt(about, QStringLiteral("about"));
    const MainWindow window(m_settings);
    KeysBox keys(window.findChildren<QAction*>(), nullptr);
    keys.setAttribute(Qt::WA_DeleteOnClose, false);
    keys.show();
    lookAt(keys, QStringLiteral("keys"));
    CommandPalette commands(window.findChildren<QAction*>(), nullptr);
    commands.setAttribute(Qt::WA_DeleteOnClose, false);
    commands.show();
    lookAt(commands, QStringLiteral("commands"));
    CheckDialog checking({.path = QStringLiteral("/home/ada/debian-13.1.0-amd64-netinst.iso")});
    checking.show();
    lookAt(checking, QStringLiteral("check file"));
    RenameDialog renaming(QStringLiteral("debian-13.1.0-amd64-netinst.iso"));
    renaming.show();
    lookAt(renaming, QStringLiteral("new name"));
    ReplaceLinkDialog replacing(QStringLiteral("debian-13.1.0-amd64-netinst.iso"), {});
    replacing.show();
    lookAt(replacing, QStringLiteral("other link"));
    const Secrets everySecret = Secret::Credentials | Secret::ProxyCredentials | Secret::Cookies |
                                Secret::Headers | Secret::KeyPassphrase;
    SignInDialog login({.host = QStringLiteral("cdimage.debian.org"), .proxy = {}}, everySecret);
    login.show();
    lookAt(login, QStringLiteral("login"));
}

// Proves that the measure sees what it is for.
void LanguageRoomTest::findsWordsThatAreCut()
{
    QWidget view;
    auto* label = new QLabel(QStringLiteral("words that are much too long"), &view);
    label->setGeometry(0, 0, label->sizeHint().width() / 2, label->sizeHint().height());
    auto* button = new QPushButton(QStringLiteral("Do something else"), &view);
    button->setGeometry(0, 40, button->sizeHint().width() / 2, button->sizeHint().height());
    view.show();
    const QStringList cut = clippedWords(view);
    QCOMPARE(cut.size(), 2);
    QVERIFY(cut.first().startsWith(label->text()) && cut.last().startsWith(button->text()));
    label->resize(label->sizeHint());
    button->resize(button->sizeHint());
    QCOMPARE(clippedWords(view), QStringList());
    label->setWordWrap(true);
    label->resize(label->width() / 2, label->height());
    QCOMPARE(clippedWords(view).size(), 1);
}

void LanguageRoomTest::hasRoomForAllWords_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("percent");
    for (const QString& code : languageCodes()) {
        QTest::addRow("%s, 100 %%", qPrintable(code)) << code << 100;
        if (canBeWritten(code))
            QTest::addRow("%s, 200 %%", qPrintable(code)) << code << 200;
    }
}

void LanguageRoomTest::hasRoomForAllWords()
{
    QFETCH(const QString, code);
    QFETCH(const int, percent);
    installTranslations(*qApp, code);
    QFont font = m_usual;
    font.setPointSizeF(font.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    lookAtTheWindow();
    lookAtTheSettings();
    lookAtWhatAdds();
    lookAtQuestions();
    lookAtDialogs();
    m_cut.removeDuplicates();
    m_twice.removeDuplicates();
    QVERIFY2(m_cut.isEmpty(), qPrintable(m_cut.join(u'\n').left(20000)));
    QVERIFY2(m_twice.isEmpty(), qPrintable(m_twice.join(u'\n')));
    QVERIFY2(m_low.isEmpty(), qPrintable(m_low.join(u'\n')));
    QVERIFY2(m_wide.isEmpty(), qPrintable(m_wide.join(u'\n')));
}

void LanguageRoomTest::hasOneCommandToALetter_data()
{
    QTest::addColumn<QString>("code");
    for (const QString& code : languageCodes())
        QTest::newRow(qPrintable(code)) << code;
}

void LanguageRoomTest::hasOneCommandToALetter()
{
    QFETCH(const QString, code);
    installTranslations(*qApp, code);
    const MainWindow window(m_settings);
    int menus = 0;
    for (const QMenu* menu : window.findChildren<QMenu*>()) {
        const QStringList words = wordsOf(*menu);
        menus += words.filter(QStringLiteral("&")).isEmpty() ? 0 : 1;
        const QStringList shared = sharingALetter(words);
        QVERIFY2(shared.isEmpty(), qPrintable(shared.join(u'\n')));
    }
    QVERIFY(menus > 0);
}

void LanguageRoomTest::initTestCase()
{
    m_usual = QApplication::font();
    qt_set_sequence_auto_mnemonic(true);
}

// Submenus have letters as well.
void LanguageRoomTest::leadsToEachEntryOfTheMainMenuByALetter()
{
    QFETCH(const QString, code);
    installTranslations(*qApp, code);
    const MainWindow window(m_settings);
    auto* whole = window.findChild<MainMenu*>();
    QList<QMenu*> menus{whole};
    for (const QAction* entry : whole->actions()) {
        if (entry->menu())
            menus.append(entry->menu());
    }
    QVERIFY(menus.size() > 1);
    for (QMenu* menu : std::as_const(menus)) {
        Q_EMIT menu->aboutToShow();
        const QStringList words = wordsOf(*menu);
        const QStringList shared = sharingALetter(words);
        QVERIFY2(shared.isEmpty(), qPrintable(shared.join(u'\n')));
        for (const QString& each : words)
            QVERIFY2(each.isEmpty() || !QKeySequence::mnemonic(each).isEmpty(), qPrintable(each));
        Q_EMIT menu->aboutToHide();
        QVERIFY(!menu->actions().constLast()->text().contains(u'&'));
    }
}

QTEST_MAIN(LanguageRoomTest)

#include "tst_language_room.moc"
