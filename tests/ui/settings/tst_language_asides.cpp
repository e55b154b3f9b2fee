#include "app/gui/store_words.h"
#include "core/values/download/found_mismatch.h"
#include "core/values/network/certificate_doubt.h"
#include "tests/support/checks/patience.h"
#include "tests/ui/list/noted_orders.h"
#include "tests/ui/list/sample_downloads.h"
#include "tests/ui/settings/laid_out_views.h"
#include "tests/ui/settings/temporary_settings.h"
#include "tests/ui/window/letters_in_menus.h"
#include "ui/adding/add_dialog.h"
#include "ui/adding/limit_dialog.h"
#include "ui/adding/link_list_dialog.h"
#include "ui/adding/lists/list_offer.h"
#include "ui/checking/check_dialog.h"
#include "ui/desktop/after_downloads.h"
#include "ui/desktop/appearance/clear_style.h"
#include "ui/desktop/macos/screen_menu.h"
#include "ui/desktop/notices/message_bell.h"
#include "ui/desktop/session/power_switch.h"
#include "ui/details/speed/speed_popup.h"
#include "ui/failures/error_box.h"
#include "ui/failures/question.h"
#include "ui/failures/questions.h"
#include "ui/failures/rename_dialog.h"
#include "ui/failures/replace_link_dialog.h"
#include "ui/list/view/download_view.h"
#include "ui/tray/tray.h"
#include "ui/widgets/screen_room.h"
#include "ui/window/announcer.h"
#include "ui/window/download_actions.h"
#include "ui/window/filter_bar.h"
#include "ui/window/main_menu.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCryptographicHash>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QProgressBar>
#include <QScreen>
#include <QSystemTrayIcon>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace tributary;
using namespace std::chrono_literals;

// Lays out in every language what comes up beside the views or in them for a while: questions, messages,
// popups, menus, and words on what is wrong.
class LanguageAsidesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void hasRoomForQuestions_data() { LaidOutViews::addRows(); }
    void hasRoomForQuestions();
    void hasRoomForQuestionsAfterAll_data() { LaidOutViews::addRows(); }
    void hasRoomForQuestionsAfterAll();
    void hasRoomToAskForALimit_data() { LaidOutViews::addRows(); }
    void hasRoomToAskForALimit();
    void hasRoomForOffersOfLists_data() { LaidOutViews::addRows(); }
    void hasRoomForOffersOfLists();
    void hasRoomForListedLinks_data() { LaidOutViews::addRows(); }
    void hasRoomForListedLinks();
    void hasRoomForComplaints_data() { LaidOutViews::addRows(); }
    void hasRoomForComplaints();
    void hasRoomForVerdicts_data() { LaidOutViews::addRows(); }
    void hasRoomForVerdicts();
    void hasRoomForTheSpeedOfAll_data() { LaidOutViews::addRows(); }
    void hasRoomForTheSpeedOfAll();
    void hasRoomForMessageBoxes_data() { LaidOutViews::addRows(); }
    void hasRoomForMessageBoxes();
    void hasRoomForErrors_data() { LaidOutViews::addRows(); }
    void hasRoomForErrors();
    void hasRoomForRareWordsInTheWindow_data() { LaidOutViews::addRows(); }
    void hasRoomForRareWordsInTheWindow();
    void hasRoomInTheBellsMenu_data() { LaidOutViews::addRows(); }
    void hasRoomInTheBellsMenu();
    void hasRoomInTheMenusOfTheWindow_data() { LaidOutViews::addRows(); }
    void hasRoomInTheMenusOfTheWindow();
    void hasRoomInTheMenusOfRows_data() { LaidOutViews::addRows(); }
    void hasRoomInTheMenusOfRows();
    void hasRoomInTheMenusOfTheDesktop_data() { LaidOutViews::addRows(); }
    void hasRoomInTheMenusOfTheDesktop();
    void hasRoomInTheMenusOfDialogs_data() { LaidOutViews::addRows(); }
    void hasRoomInTheMenusOfDialogs();
    void leadsToEachEntryOfTheMainMenuByALetter_data() { LaidOutViews::addLanguages(); }
    void leadsToEachEntryOfTheMainMenuByALetter();

private:
    void speak();
    void lookAtQuestion(Question& question);
    void lookAtBox(MainWindow& window, const Notice& notice);

    TemporarySettings m_settings;
    LaidOutViews m_views;
};

namespace {

// In average letters; wider ones don't fit beside what a person reads.
constexpr int widestQuestion = 140;

// The computer stays awake.
class IdleSwitch : public PowerSwitch
{
public:
    bool isThere() const override { return true; }
    void sleep() override {}
    void shutDown() override {}
};

QString longName()
{
    return QStringLiteral("debian-13.1.0-amd64-netinst.iso");
}

QString longFolder()
{
    return QStringLiteral("/home/ada/Downloads/") + QString(12, u'x') +
           QStringLiteral("/archive of the year") + QString(120, u'y');
}

AddInput inputFor(const QString& links)
{
    return {.links = links, .folder = QStringLiteral("/home/ada/Downloads"), .fileName = {}};
}

// All fields have a fault that the dialog complains of.
AddInput wrongInput()
{
    return {.links = QStringLiteral("https://example.org/a.iso\nhttps://exa mple.org/b.iso"),
            .folder = QStringLiteral("Downloads"),
            .fileName = QStringLiteral("a/b"),
            .user = QStringLiteral("a:b"),
            .checksum = QStringLiteral("sha256:12"),
            .mirrors = QStringLiteral("nothing"),
            .sent = {.headers = QStringLiteral("nothing"),
                     .referer = QStringLiteral("nothing"),
                     .cookies = QStringLiteral("a\nb"),
                     .userAgent = QStringLiteral("a\nb"),
                     .proxy = QStringLiteral("nothing://")}};
}

FoundMismatch mismatchFrom(ChecksumOrigin origin)
{
    return {.origin = origin,
            .place = origin == ChecksumOrigin::Header ? QStringLiteral("Repr-Digest")
                                                      : QStringLiteral("SHA256SUMS"),
            .found = {.algorithm = QCryptographicHash::Sha256, .digest = QByteArray(32, 'Z')}};
}

QList<DownloadError> everyError()
{
    const QString detail = QStringLiteral("GET https://cdimage.debian.org/debian-13.1.0-amd64-DVD-1.iso");
    QList<DownloadError> all;
    for (size_t kind = 0; kind < choiceNames<ErrorKind>.size(); ++kind)
        all.append({.kind = static_cast<ErrorKind>(kind), .httpStatus = 0, .detail = detail});
    for (const int status : {402, 404, 407, 408, 410, 423, 429, 451, 503, 507})
        all.append({.kind = ErrorKind::HttpError, .httpStatus = status, .detail = detail});
    all.append({.kind = ErrorKind::ProxyFailed, .httpStatus = proxyWantsAPassword, .detail = detail});
    return all;
}

// As wide as a page of the details.
int pageWidth(const QWidget& page)
{
    constexpr int letters = 90;
    return widthOfLetters(page, letters);
}

} // namespace

void LanguageAsidesTest::initTestCase()
{
    QApplication::setStyle(new ClearStyle);
    m_views.noteUsualFont();
    qt_set_sequence_auto_mnemonic(true);
}

void LanguageAsidesTest::cleanup()
{
    m_views.reset();
}

void LanguageAsidesTest::speak()
{
    QFETCH(const QString, code);
    QFETCH(const int, percent);
    m_views.speak(code, percent);
}

void LanguageAsidesTest::lookAtQuestion(Question& question)
{
    question.show();
    m_views.lookAt(question, QStringLiteral("question"));
    if (question.width() > letterWidth(question.fontMetrics()) * widestQuestion)
        m_views.note(QStringLiteral("wide: ") + question.text());
    if (question.width() > question.screen()->availableGeometry().width())
        m_views.note(QStringLiteral("wider than the screen: ") + question.text());
}

void LanguageAsidesTest::hasRoomForQuestions()
{
    speak();
    QWidget parent;
    const CertificateDoubt doubt{.host = QStringLiteral("https://nas.example.org:443"),
                                 .fingerprint = QByteArray(32, 'Z'),
                                 .problem = QStringLiteral("The certificate is self-signed, and untrusted")};
    const QString name = longName();
    const NamedFile file{name, QStringLiteral("/home/me/Downloads/") + name};
    const auto quit = [&parent](const RunningDownloads& running) {
        return askToQuit(&parent, running, TrayChoice::Offered, [](WayOut) {});
    };
    const QList<Question*> questions{askToCancel(&parent, {.count = 3, .leaving = 9, .name = {}}, [] {}),
                                     askToCancel(&parent, {.count = 1, .name = name}, [] {}),
                                     askToRemoveFiles(&parent, {.finished = 2, .unfinished = 3}, {}, [] {}),
                                     askToRemoveFiles(&parent, {.unfinished = 3}, {}, [] {}),
                                     askToRemoveFiles(&parent, {.unfinished = 1}, file, [] {}),
                                     askToRemoveFiles(&parent, {.finished = 1}, file, [] {}),
                                     askToRemoveFiles(&parent, {.missing = 1}, file, [] {}),
                                     askToClear(&parent, 21, {}, [] {}),
                                     askToClear(&parent, 1, name, [] {}),
                                     askToForgetHosts(&parent, TrustedHost::AmongThem, [] {}),
                                     askToForgetHosts(&parent, TrustedHost::None, [] {}),
                                     askToKeep(&parent, mismatchFrom(ChecksumOrigin::Header), name, [] {}),
                                     askToKeep(&parent, mismatchFrom(ChecksumOrigin::File), name, [] {}),
                                     quit({.count = 3, .startingOver = 1, .name = {}}),
                                     quit({.count = 1, .startingOver = 1, .name = name}),
                                     quit({.count = 1, .name = name, .retrying = 2}),
                                     quit({.name = name, .retrying = 1}),
                                     quit({.startingOver = 5, .name = {}, .retrying = 5}),
                                     askToTrust(&parent, doubt, QStringLiteral("file.zip"), [] {})};
    for (Question* question : questions)
        lookAtQuestion(*question);
    QVERIFY2(m_views.faults().isEmpty(), qPrintable(m_views.faults()));
}

void LanguageAsidesTest::hasRoomForQuestionsAfterAll()
{
    speak();
    using enum AfterFinishing;
    IdleSwitch power;
    m_settings.settings().set(setting::programToRun, QStringLiteral("/usr/local/bin/") + longName());
    for (const AfterFinishing what : {Quit, Sleep, ShutDown, RunProgram}) {
        QWidget window;
        AfterDownloads after(m_settings, power, window, 30s);
        m_settings.settings().set(setting::afterFinishing, what);
        after.noteAllDone();
        auto* question = window.findChild<Question*>();
        QVERIFY(question);
        lookAtQuestion(*question);
    }
    QVERIFY2(m_views.faults().isEmpty(), qPrintable(m_views.faults()));
}

void LanguageAsidesTest::hasRoomToAskForALimit()
{
    speak();
    using enum LimitDialog::Of;
    for (const auto of : {One, EachSelected, All}) {
        for (const qint64 limit : {0LL, 1023LL * 1024}) {
            LimitDialog dialog(of, limit);
            dialog.show();
            m_views.lookAt(dialog, QStringLiteral("limit"));
        }
    }
    QVERIFY2(m_views.faults().isEmpty(), qPrintable(m_views.faults()));
}

void LanguageAsidesTest::hasRoomForOffersOfLists()
{
    speak();
    using enum ListOffer::LeadsTo;
    const QString link = QStringLiteral("https://example.org/pub/");
    for (const auto what : {AList, APage, AText}) {
        AddDialog adding(inputFor(link));
        adding.show();
        auto* offer = adding.findChild<ListOffer*>();
        offer->tell(what, QUrl(link));
        QVERIFY(offer->isVisible());
        m_views.lookAt(adding, QStringLiteral("offer of a list"));
    }
    QVERIFY2(m_views.faults().isEmpty(), qPrintable(m_views.faults()));
}

void LanguageAsidesTest::hasRoomForListedLinks()
{
    speak();
    const auto listed = [](const QList<DownloadRequest>& requests) {
        ListedLinks links;
        for (const DownloadRequest& request : requests)
            links.insert(
                request.url,
                {.id = DownloadId{1}, .freeName = longName(), .facts = QStringLiteral("3.7 GiB · ISO")});
        return links;
    };
    QStringList links;
    for (int link = 0; link < 5; ++link)
        links.append(QStringLiteral("https://cdimage.debian.org/%1/%2").arg(link).arg(longName()));
    for (const QString& asked : {links.first(), links.join(u'\n')}) {
        AddDialog adding(inputFor(asked), {.recentFolders = {}, .askServer = {}, .findListed = listed});
        adding.show();
        m_views.lookAt(adding, QStringLiteral("listed links"));
    }
    QVERIFY2(m_views.faults().isEmpty(), qPrintable(m_views.faults()));
}

void LanguageAsidesTest::hasRoomForComplaints()
{
    speak();
    AddDialog adding(wrongInput());
    adding.show();
    m_views.lookAt(adding, QStringLiteral("new download that can't be"));
    LinkListDialog links({.requests = {samples::requestOf("https://example.org/a.iso"),
                                       samples::requestOf("https://example.org/b.iso")},
                          .flaws = {{.line = 12, .reason = {}}},
                          .flawsInAll = 30,
                          .isCut = true},
                         QStringLiteral("/home/ada/Downloads"), {});
    links.show();
    links.findChild<QLineEdit*>(QStringLiteral("filter"))->setText(QStringLiteral("a.iso"));
    m_views.lookAt(links, QStringLiteral("list of links, filtered"));
    RenameDialog renaming(longName());
    renaming.show();
    renaming.findChild<QLineEdit*>()->setText(QStringLiteral("a/b"));
    m_views.lookAt(renaming, QStringLiteral("wrong name"));
    ReplaceLinkDialog replacing(longName(), {});
    replacing.show();
    replacing.findChild<QLineEdit*>()->setText(QStringLiteral("nothing at all"));
    m_views.lookAt(replacing, QStringLiteral("wrong link"));
    QVERIFY2(m_views.faults().isEmpty(), qPrintable(m_views.faults()));
}

void LanguageAsidesTest::hasRoomForVerdicts()
{
    speak();
    const QTemporaryDir folder;
    const QString path = folder.filePath(longName());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const QStringList expected{
        QString(64, u'0'), QStringLiteral("sha256:12"),
        QString::fromLatin1(QCryptographicHash::hash({}, QCryptographicHash::Sha256).toHex())};
    for (const QString& which : {path, folder.filePath(QStringLiteral("gone"))}) {
        CheckDialog checking({.path = which});
        checking.show();
        for (const QString& checksum : expected) {
            checking.findChild<QLineEdit*>()->setText(checksum);
            TRY_VERIFY(!checking.findChild<QProgressBar*>()->isVisible());
            m_views.lookAt(checking, QStringLiteral("verdict"));
        }
    }
    QVERIFY2(m_views.faults().isEmpty(), qPrintable(m_views.faults()));
}

void LanguageAsidesTest::hasRoomForTheSpeedOfAll()
{
    speak();
    constexpr qint64 mebi = 1024 * 1024;
    QWidget foot;
    foot.show();
    QDateTime now(QDate(2026, 5, 17), QTime(10, 0));
    SpeedPopup popup([&now] { return now; }, &foot);
    popup.openAbove(foot);
    m_views.lookAt(popup, QStringLiteral("no speed"));
    popup.hide();
    popup.setLimit(60 * mebi);
    for (int second = 0; second < 240; ++second) {
        now = now.addSecs(1);
        popup.tell((second % 50) * mebi);
    }
    popup.openAbove(foot);
    m_views.lookAt(popup, QStringLiteral("speed"));
    if (popup.width() > popup.screen()->availableGeometry().width())
        m_views.note(QStringLiteral("The speed is wider than the screen"));
    QVERIFY2(m_views.faults().isEmpty(), qPrintable(m_views.faults()));
}

void LanguageAsidesTest::lookAtBox(MainWindow& window, const Notice& notice)
{
    window.announcer().tell(notice);
    auto* box = window.findChild<QMessageBox*>();
    m_views.lookAt(*box, QStringLiteral("message box"));
    if (box->width() > box->screen()->availableGeometry().width())
        m_views.note(QStringLiteral("wider than the screen: ") + notice.text);
    delete box;
}

void LanguageAsidesTest::hasRoomForMessageBoxes()
{
    speak();
    NotedOrders orders;
    MainWindow window(m_settings, orders);
    const DownloadError error{.kind = ErrorKind::DiskError, .httpStatus = 0, .detail = longFolder()};
    const StoreReport salvaged{.origin = StoreOrigin::Salvaged,
                               .damage = error,
                               .setAsideAs = longFolder(),
                               .recovered = 21,
                               .unsure = 3,
                               .lost = 2};
    const StoreReport readOnly{.origin = StoreOrigin::ReadOnly, .damage = error, .setAsideAs = {}};
    const DownloadError taken{.kind = ErrorKind::Conflict, .httpStatus = 0, .detail = longFolder()};
    for (const StoreOutcome& outcome :
         {StoreOutcome(salvaged), StoreOutcome(readOnly), StoreOutcome(std::unexpected(error)),
          StoreOutcome(std::unexpected(taken))})
        lookAtBox(window, *noticeOf(outcome));
    lookAtBox(window, noticeOfUnwritable(error));
    QVERIFY2(m_views.faults().isEmpty(), qPrintable(m_views.faults()));
}

void LanguageAsidesTest::hasRoomForErrors()
{
    speak();
    QWidget page;
    auto* layout = new QVBoxLayout(&page);
    auto* box = new ErrorBox(&page);
    layout->addWidget(box);
    layout->addStretch(1);
    page.show();
    for (const DownloadError& error : everyError()) {
        box->follow(error, Secret::Credentials, ErrorBox::Retrying::ByHand);
        // The buttons choose their place by the width, and the words have the rest.
        for (int round = 0; round < 2; ++round) {
            page.resize(pageWidth(page),
                        std::max(page.height(), layout->totalHeightForWidth(pageWidth(page))));
            QCoreApplication::processEvents();
        }
        m_views.lookAt(page, QStringLiteral("error"));
    }
    QVERIFY2(m_views.faults().isEmpty(), qPrintable(m_views.faults()));
}

void LanguageAsidesTest::hasRoomForRareWordsInTheWindow()
{
    speak();
    using enum AfterFinishing;
    NotedOrders orders;
    MainWindow window(m_settings, orders);
    window.downloads().apply(samples::everyState());
    window.show();
    m_settings.settings().set(setting::watchesClipboard, true);
    for (const AfterFinishing what : {Quit, Sleep, ShutDown, RunProgram, Nothing}) {
        m_settings.settings().set(setting::afterFinishing, what);
        m_views.lookAt(window, QStringLiteral("foot"));
    }
    m_settings.settings().set(setting::watchesClipboard, false);
    window.findChild<DownloadView*>()->selectAll();
    m_views.lookAt(window, QStringLiteral("several selected"));
    window.findChild<FilterBar*>()->choose(StateGroup::Failed, FileKind::Media);
    m_views.lookAt(window, QStringLiteral("nothing of that kind"));
    window.findChild<QToolBar*>()->findChild<QLineEdit*>()->setText(QString(25, u'n'));
    m_views.lookAt(window, QStringLiteral("nothing of that name"));
    QVERIFY2(m_views.faults().isEmpty(), qPrintable(m_views.faults()));
}

void LanguageAsidesTest::hasRoomInTheBellsMenu()
{
    speak();
    QWidget foot;
    QDateTime now(QDate(2026, 5, 17), QTime(22, 10));
    MessageBell bell([&now] { return now; }, &foot);
    m_views.lookAtMenu(*bell.menu(), QStringLiteral("no messages"));
    bell.keep(QString(20, u'n') + u' ' + longFolder() + longFolder(), Matter::Trouble, Sight::Unseen);
    now = now.addDays(-200);
    bell.keep(longName(), Matter::News, Sight::Unseen);
    now = now.addDays(201);
    m_views.lookAtMenu(*bell.menu(), QStringLiteral("messages"));
    QVERIFY2(m_views.faults().isEmpty(), qPrintable(m_views.faults()));
}

void LanguageAsidesTest::hasRoomInTheMenusOfTheWindow()
{
    speak();
    NotedOrders orders;
    MainWindow window(m_settings, orders);
    const QList<QMenu*> menus = window.findChildren<QMenu*>();
    QVERIFY(menus.size() > 5);
    for (QMenu* menu : menus)
        m_views.lookAtMenu(*menu, menu->title());
    QVERIFY2(m_views.faults().isEmpty(), qPrintable(m_views.faults()));
}

void LanguageAsidesTest::hasRoomInTheMenusOfRows()
{
    speak();
    NotedOrders orders;
    MainWindow window(m_settings, orders);
    window.downloads().apply(samples::everyState());
    window.show();
    auto* list = window.findChild<DownloadView*>();
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        QTest::keyClick(list, Qt::Key_Menu);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        m_views.lookAtMenu(*menu, QStringLiteral("row"));
        menu->close();
    }
    QVERIFY2(m_views.faults().isEmpty(), qPrintable(m_views.faults()));
}

void LanguageAsidesTest::hasRoomInTheMenusOfTheDesktop()
{
    speak();
    NotedOrders orders;
    MainWindow window(m_settings, orders);
    const Tray tray(window, m_settings);
    m_views.lookAtMenu(*tray.icon().contextMenu(), QStringLiteral("tray"));
    const DownloadActions& actions = window.downloadActions();
    const ScreenMenu onTop({.settings = actions.settings(), .help = actions.help(), .quit = actions.quit()});
    for (const QAction* entry : onTop.bar().actions())
        m_views.lookAtMenu(*entry->menu(), QStringLiteral("top of the screen"));
    QVERIFY2(m_views.faults().isEmpty(), qPrintable(m_views.faults()));
}

void LanguageAsidesTest::hasRoomInTheMenusOfDialogs()
{
    speak();
    LinkList list;
    for (const char* link :
         {"https://example.org/a.zip", "https://example.org/b.mp3", "https://example.org/c.pdf",
          "https://example.org/d.png", "https://example.org/e.exe", "https://example.org/f.xyz"})
        list.requests.append(samples::requestOf(link));
    LinkListDialog links(list, QStringLiteral("/home/ada/Downloads"),
                         {.recentFolders = {longFolder()}, .askServer = {}, .findListed = {}});
    links.show();
    const QList<QMenu*> menus = links.findChildren<QMenu*>();
    QCOMPARE(menus.size(), 2);
    for (QMenu* menu : menus)
        m_views.lookAtMenu(*menu, QStringLiteral("list of links"));
    QVERIFY2(m_views.faults().isEmpty(), qPrintable(m_views.faults()));
}

// Submenus have letters as well.
void LanguageAsidesTest::leadsToEachEntryOfTheMainMenuByALetter()
{
    QFETCH(const QString, code);
    m_views.speak(code);
    NotedOrders orders;
    const MainWindow window(m_settings, orders);
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
        QVERIFY2(sharingALetter(words).isEmpty(), qPrintable(words.join(u'\n')));
        for (const QString& each : words)
            QVERIFY2(each.isEmpty() || !QKeySequence::mnemonic(each).isEmpty(), qPrintable(each));
        Q_EMIT menu->aboutToHide();
        QVERIFY(!menu->actions().constLast()->text().contains(u'&'));
    }
}

QTEST_MAIN(LanguageAsidesTest)

#include "tst_language_asides.moc"
