#include "tests/support/checks/patience.h"
#include "tests/ui/list/noted_orders.h"
#include "tests/ui/list/sample_downloads.h"
#include "tests/ui/settings/clipped_words.h"
#include "tests/ui/settings/laid_out_views.h"
#include "tests/ui/settings/painted_words.h"
#include "tests/ui/settings/temporary_settings.h"
#include "tests/ui/window/letters_in_menus.h"
#include "ui/adding/add_dialog.h"
#include "ui/adding/edit_dialog.h"
#include "ui/adding/link_list_dialog.h"
#include "ui/checking/check_dialog.h"
#include "ui/desktop/appearance/clear_style.h"
#include "ui/desktop/browsers/host_manifest.h"
#include "ui/details/speed/speed_graph.h"
#include "ui/failures/rename_dialog.h"
#include "ui/failures/replace_link_dialog.h"
#include "ui/failures/sign_in_dialog.h"
#include "ui/list/view/download_view.h"
#include "ui/settings/pages/about_box.h"
#include "ui/settings/pages/settings_dialog.h"
#include "ui/settings/pages/settings_search.h"
#include "ui/settings/pages/settings_surroundings.h"
#include "ui/widgets/tall_area.h"
#include "ui/window/command_palette.h"
#include "ui/window/keys_box.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTest>

using namespace tributary;

// Lays every view out in every language, because words are longer in some than in others.
class LanguageRoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void findsWordsThatAreCut();
    void findsWordsPaintedOverTheEdge();
    void findsMenusWiderThanTheScreen();
    void hasRoomForAllWords_data() { LaidOutViews::addRows(); }
    void hasRoomForAllWords();

private:
    void lookAtTheWindow();
    void lookAtTheSettings();
    void lookAtWhatAdds();
    void lookAtATakenName();
    void lookAtDialogs();

    TemporarySettings m_settings;
    LaidOutViews m_views;
};

namespace {

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

QFuture<QList<HostProfile>> hostsSeen()
{
    const QDateTime seen(QDate(2026, 3, 1), QTime(12, 0));
    return QtFuture::makeReadyFuture(
        QList<HostProfile>{{.host = QStringLiteral("https://cdimage.debian.org:443"),
                            .connectionsTaken = 4,
                            .retryAfter = {},
                            .rangesTrusted = Learned::No,
                            .lastSeen = seen}});
}

} // namespace

void LanguageRoomTest::initTestCase()
{
    QApplication::setStyle(new ClearStyle);
    m_views.noteUsualFont();
    qt_set_sequence_auto_mnemonic(true);
}

void LanguageRoomTest::cleanup()
{
    m_views.reset();
}

void LanguageRoomTest::lookAtTheWindow()
{
    NotedOrders orders;
    MainWindow window(m_settings, orders);
    window.show();
    m_views.lookAt(window, QStringLiteral("empty window"));
    window.downloads().apply(samples::everyState());
    auto* list = window.findChild<DownloadView*>();
    m_views.note(cutHeads(*list->header()));
    auto* tabs = window.findChild<QTabWidget*>();
    // The first moves, and one that failed has a box that says why.
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        m_views.lookAt(window, QStringLiteral("window"));
    }
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        m_views.lookAt(window, QStringLiteral("window"));
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
                                       .extensionFolder = QStringLiteral("/usr/share/tributary/browser"),
                                       .languageAtStart = QStringLiteral("of before"),
                                       .hosts = hostsSeen,
                                       .trusted = {},
                                       .forgetHosts = [](const QStringList&) {}});
    dialog.show();
    auto* pages = dialog.findChild<QListWidget*>();
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentRow(page);
        const QString name = QStringLiteral("settings, ") + pages->item(page)->text();
        m_views.lookAt(dialog, name);
        const auto* shown = qobject_cast<QScrollArea*>(dialog.findChild<QStackedWidget*>()->currentWidget());
        // Without its full width a page puts fields below their labels and is higher than others.
        const QSize room = dialog.screen()->availableGeometry().size();
        const int line = dialog.fontMetrics().height();
        const bool hasRoom =
            dialog.height() + 2 * line < room.height() && dialog.width() + line < room.width();
        if (shown->verticalScrollBar()->isVisible() && hasRoom)
            m_views.note(name + QLatin1String(": scrolls although the screen has room"));
    }
    dialog.findChild<SettingsSearch*>()->findChild<QLineEdit*>()->setText(QStringLiteral("zzz"));
    m_views.lookAt(dialog, QStringLiteral("settings, nothing found"));
}

void LanguageRoomTest::lookAtWhatAdds()
{
    AddDialog adding({.links = QStringLiteral("https://cdimage.debian.org/debian-13.1.0-amd64-DVD-1.iso"),
                      .folder = QStringLiteral("/home/ada/Downloads"),
                      .fileName = {}});
    adding.show();
    m_views.lookAt(adding, QStringLiteral("new download"));
    AddDialog unfolded({.links = QStringLiteral("https://example.org/a.iso"),
                        .folder = QStringLiteral("Downloads"),
                        .fileName = {},
                        .checksum = QStringLiteral("sha256:12")});
    unfolded.show();
    m_views.lookAt(unfolded, QStringLiteral("new download, unfolded"));
    EditDialog editing(QStringLiteral("debian-13.1.0-amd64-DVD-1.iso"), {}, 8);
    editing.show();
    m_views.lookAt(editing, QStringLiteral("edit download"));
    lookAtATakenName();
    LinkListDialog links({.requests = {samples::requestOf("https://example.org/a.iso"),
                                       samples::requestOf("https://example.org/b.iso")}},
                         QStringLiteral("/home/ada/Downloads"), {});
    links.show();
    m_views.lookAt(links, QStringLiteral("list of links"));
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
    m_views.lookAt(adding, QStringLiteral("a name that is taken"));
    if (adding.findChild<TallArea*>()->verticalScrollBar()->isVisible())
        m_views.note(QStringLiteral("a name that is taken: scrolls although the screen has room"));
}

void LanguageRoomTest::lookAtDialogs()
{
    AboutBox about;
    about.setAttribute(Qt::WA_DeleteOnClose, false);
    about.show();
    m_views.lookAt(about, QStringLiteral("about"));
    NotedOrders orders;
    const MainWindow window(m_settings, orders);
    KeysBox keys(window.findChildren<QAction*>(), nullptr);
    keys.setAttribute(Qt::WA_DeleteOnClose, false);
    keys.show();
    m_views.lookAt(keys, QStringLiteral("keys"));
    CommandPalette commands(window.findChildren<QAction*>(), nullptr);
    commands.setAttribute(Qt::WA_DeleteOnClose, false);
    commands.show();
    m_views.lookAt(commands, QStringLiteral("commands"));
    CheckDialog checking({.path = QStringLiteral("/home/ada/debian-13.1.0-amd64-netinst.iso")});
    checking.show();
    m_views.lookAt(checking, QStringLiteral("check file"));
    RenameDialog renaming(QStringLiteral("debian-13.1.0-amd64-netinst.iso"));
    renaming.show();
    m_views.lookAt(renaming, QStringLiteral("new name"));
    ReplaceLinkDialog replacing(QStringLiteral("debian-13.1.0-amd64-netinst.iso"), {});
    replacing.show();
    m_views.lookAt(replacing, QStringLiteral("other link"));
    const Secrets everySecret = Secret::Credentials | Secret::ProxyCredentials | Secret::Cookies |
                                Secret::Headers | Secret::KeyPassphrase;
    SignInDialog login({.host = QStringLiteral("cdimage.debian.org"), .proxy = {}}, everySecret);
    login.show();
    m_views.lookAt(login, QStringLiteral("login"));
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

// Children hide what lies below them, and paint for themselves.
void LanguageRoomTest::findsWordsPaintedOverTheEdge()
{
    SpeedGraph graph;
    graph.resize(graph.fontMetrics().averageCharWidth() * 200, 200);
    QCOMPARE(wordsPaintedOverTheEdge(graph), QStringList());
    graph.resize(graph.fontMetrics().averageCharWidth() * 10, 8);
    QVERIFY(!wordsPaintedOverTheEdge(graph).isEmpty());
}

void LanguageRoomTest::findsMenusWiderThanTheScreen()
{
    QMenu menu;
    menu.addAction(QString(20, u'n'));
    m_views.lookAtMenu(menu, QStringLiteral("narrow"));
    QCOMPARE(m_views.faults(), QString());
    menu.addAction(QString(1000, u'n'));
    m_views.lookAtMenu(menu, QStringLiteral("wide"));
    QVERIFY(m_views.faults().startsWith(QLatin1String("wide")));
}

void LanguageRoomTest::hasRoomForAllWords()
{
    QFETCH(const QString, code);
    QFETCH(const int, percent);
    m_views.speak(code, percent);
    lookAtTheWindow();
    lookAtTheSettings();
    lookAtWhatAdds();
    lookAtDialogs();
    QVERIFY2(m_views.faults().isEmpty(), qPrintable(m_views.faults()));
}

QTEST_MAIN(LanguageRoomTest)

#include "tst_language_room.moc"
