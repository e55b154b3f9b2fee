// Downloads from a server of its own, and takes pictures of the window and its dialogs while they run, in
// light, dark and high contrast, left to right and right to left: window_shots FOLDER. At which scale,
// QT_SCALE_FACTOR says. In another language, and its direction alone: window_shots FOLDER CODE.

#include "app/gui/queue_wiring.h"
#include "app/gui/translations.h"
#include "core/engine/door/download_queue.h"
#include "core/values/network/certificate_doubt.h"
#include "tests/support/checks/test_folder.h"
#include "tests/support/proxy/proxy_server.h"
#include "tests/support/server/scripted_server.h"
#include "tests/ui/settings/temporary_settings.h"
#include "ui/adding/add_dialog.h"
#include "ui/adding/edit_dialog.h"
#include "ui/desktop/appearance/theme_switch.h"
#include "ui/details/download_history.h"
#include "ui/details/speed/speed_popup.h"
#include "ui/failures/question.h"
#include "ui/failures/questions.h"
#include "ui/failures/rename_dialog.h"
#include "ui/failures/sign_in_dialog.h"
#include "ui/list/view/download_view.h"
#include "ui/settings/pages/about_box.h"
#include "ui/settings/pages/settings_dialog.h"
#include "ui/widgets/limit_menu.h"
#include "ui/widgets/readable_palette.h"
#include "ui/window/command_palette.h"
#include "ui/window/download_actions.h"
#include "ui/window/keys_box.h"
#include "ui/window/main_window.h"
#include "ui/window/status_line.h"

#include <QApplication>
#include <QCursor>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFuture>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QTabWidget>
#include <QTest>

using namespace tributary;
using namespace tributary::test;

namespace {

// Every host name leads to this machine, so that the pictures show hosts as people know them.
UsualNetwork through(const ProxyServer& proxy)
{
    return {.proxy = {.kind = tributary::ProxyKind::Http,
                      .host = QStringLiteral("127.0.0.1"),
                      .port = proxy.port(),
                      .credentials = {}},
            .userAgent = {}};
}

Reply paced(const Exchange& exchange, Reply reply)
{
    const QByteArray& target = exchange.request.target;
    if (target.contains("live"))
        return reply.chunked().removeHeader("Accept-Ranges").removeHeader("ETag").rate(900'000);
    if (target.contains("iso"))
        return reply.rate(exchange.index % 3 == 0 ? 700'000 : 1'100'000);
    if (target.contains("pdf"))
        return reply;
    return reply.rate(400'000);
}

// As a server answers New download.
QFuture<Expected<ProbeReport>> answered(const DownloadRequest& request)
{
    constexpr qint64 size = 3'992'977'408;
    return QtFuture::makeReadyFuture(Expected<ProbeReport>(ProbeReport{
        .finalUrl = request.url, .name = request.url.fileName(), .size = size, .rangeSupported = true}));
}

struct Dress
{
    QString name;
    Theme theme = Theme::Light;
};

QList<Dress> lightAndDark(const QString& suffix = {})
{
    return {{QLatin1String("light") + suffix, Theme::Light}, {QLatin1String("dark") + suffix, Theme::Dark}};
}

// As a desktop for people who see little has it.
QPalette highContrast()
{
    QPalette palette(Qt::white, Qt::black);
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::Text, Qt::white);
    palette.setColor(QPalette::Button, Qt::black);
    palette.setColor(QPalette::ButtonText, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0x1aebff));
    palette.setColor(QPalette::HighlightedText, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x3ff23f));
    return palette;
}

class Shots
{
public:
    Shots(const QString& folder, const QList<Dress>& dresses);

    bool take();

private:
    DownloadId add(const char* link);
    bool reaches(DownloadId id, DownloadState state);
    bool reachesBytes(DownloadId id, qint64 bytes);
    bool hasACurve(DownloadId id);
    void choose(DownloadId id, int tab);
    void takeDialogs(const QString& dress);
    void takeEditing(const QString& dress);
    void takeCommands(const QString& dress);
    void takeSpeeds(const QString& dress);
    void takeSettings(const QString& dress);
    void takeShapes(const QString& dress);
    void wear(Theme theme);
    void save(QWidget& widget, const QString& name) const;

    QString m_folder;
    QList<Dress> m_dresses;
    TestFolder m_downloads;
    ScriptedServer m_server{FileService().then(paced)};
    ProxyServer m_proxy{{.webPort = m_server.port()}};
    TemporarySettings m_kept;
    const std::unique_ptr<DesktopColorScheme> m_desktop = systemsColorScheme();
    ThemeSwitch m_theme{m_kept, *m_desktop};
    MainWindow m_window{m_kept};
    DownloadQueue m_queue{queueLimits(m_kept)};
};

Shots::Shots(const QString& folder, const QList<Dress>& dresses)
    : m_folder(folder)
    , m_dresses(dresses)
{
    join(m_window, m_queue);
    m_queue.setUsualNetwork(through(m_proxy));
    m_kept.settings().setFolder(m_downloads.path(QStringLiteral("Downloads")));
    m_window.resize(1180, 720);
}

DownloadId Shots::add(const char* link)
{
    DownloadRequest request{.url = QUrl(QString::fromLatin1(link))};
    request.target = {
        .folder = m_kept.settings().folder(), .fileName = {}, .space = SpaceReservation::Sparse};
    return m_queue.add(request);
}

bool Shots::reaches(DownloadId id, DownloadState state)
{
    return QTest::qWaitFor(
        [&] {
            const auto download = m_window.downloads().find(id);
            return download && download->state == state;
        },
        30'000);
}

bool Shots::reachesBytes(DownloadId id, qint64 bytes)
{
    return QTest::qWaitFor(
        [&] {
            const auto download = m_window.downloads().find(id);
            return download && download->bytes >= bytes;
        },
        30'000);
}

// Waits until the tab Speed has a curve to show.
bool Shots::hasACurve(DownloadId id)
{
    constexpr size_t enough = 6;
    return QTest::qWaitFor(
        [&] {
            const DownloadPast* past = m_window.history().find(id);
            return past && past->speeds.all().size() >= enough;
        },
        30'000);
}

void Shots::choose(DownloadId id, int tab)
{
    auto* view = m_window.findChild<DownloadView*>();
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        if (m_window.downloads().at(view->sourceRow(index)).id() == id)
            view->setCurrentIndex(index);
    }
    m_window.findChild<QTabWidget*>()->setCurrentIndex(tab);
}

void Shots::wear(Theme theme)
{
    m_kept.settings().set(setting::theme, theme);
    QCoreApplication::processEvents();
}

void Shots::save(QWidget& widget, const QString& name) const
{
    // A new layout is seen when the events that it makes are over.
    if (widget.isWindow())
        (void)QTest::qWaitForWindowExposed(&widget);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents();
    widget.grab().save(m_folder + u'/' + name + QLatin1String(".png"));
}

bool Shots::take()
{
    // No button is to look as if somebody pointed at it.
    QCursor::setPos(QGuiApplication::primaryScreen()->geometry().bottomRight());
    m_window.show();
    for (const Dress& dress : std::as_const(m_dresses)) {
        wear(dress.theme);
        save(m_window, QLatin1String("empty-") + dress.name);
    }
    m_queue.setLimits({.jobs = 6});
    const DownloadId paper = add("http://arxiv.org/1200K/attention-is-all-you-need.pdf");
    const DownloadId old = add("http://example.org/old.zip");
    const DownloadId data = add("http://data.example.org/91M/dataset.tar.gz");
    if (!reaches(paper, DownloadState::Finished) || !reaches(old, DownloadState::Failed) ||
        !reaches(data, DownloadState::Downloading))
        return false;
    m_queue.setLimits({.jobs = 3});
    const DownloadId iso = add("http://cdimage.debian.org/120M/debian-13.1.0-amd64-netinst.iso");
    add("http://radio.example.org/90M/live-concert.ogg");
    if (!reachesBytes(data, 2'000'000))
        return false;
    m_queue.pause(data);
    add("http://downloads.example.org/64M/blender-5.0-linux-x64.tar.xz");
    add("http://mirror.example.org/30M/photos-2026.zip");
    add("http://videos.example.org/240M/lecture-07.mp4");
    if (!reaches(iso, DownloadState::Downloading) || !hasACurve(iso))
        return false;
    constexpr std::array tabs{"general", "connections", "speed", "log"};
    for (const auto& [dress, theme] : std::as_const(m_dresses)) {
        wear(theme);
        for (int tab = 0; tab < int(tabs.size()); ++tab) {
            choose(iso, tab);
            save(m_window, QStringLiteral("window-%1-%2").arg(QLatin1String(tabs[size_t(tab)]), dress));
        }
        choose(old, 0);
        save(m_window, QStringLiteral("window-failed-%1").arg(dress));
        takeShapes(dress);
        takeDialogs(dress);
    }
    return true;
}

void Shots::takeShapes(const QString& dress)
{
    auto* view = m_window.findChild<DownloadView*>();
    view->setDensity(Density::Compact);
    QCoreApplication::processEvents();
    save(m_window, QLatin1String("window-compact-") + dress);
    view->setDensity(Density::Comfortable);
    const QSize usual = m_window.size();
    m_window.resize(640, 400);
    save(m_window, QLatin1String("window-narrow-") + dress);
    m_window.resize(usual);
}

void Shots::takeDialogs(const QString& dress)
{
    AddDialog adding({.links = QStringLiteral("https://cdimage.debian.org/debian-13.1.0-amd64-DVD-1.iso"),
                      .folder = QStringLiteral("/home/ada/Downloads"),
                      .fileName = {}},
                     {.recentFolders = {}, .askServer = answered, .findListed = {}});
    adding.show();
    const auto* facts = adding.findChild<QLabel*>(QStringLiteral("facts"));
    (void)QTest::qWaitFor([facts] { return !facts->text().isEmpty(); });
    save(adding, QStringLiteral("add-") + dress);
    AddDialog unfolded({.links = QStringLiteral("https://example.org/a.iso"),
                        .folder = QStringLiteral("Downloads"),
                        .fileName = {},
                        .checksum = QStringLiteral("sha256:12")});
    unfolded.show();
    save(unfolded, QStringLiteral("add-complaints-") + dress);
    AboutBox about;
    about.setAttribute(Qt::WA_DeleteOnClose, false);
    about.show();
    save(about, QStringLiteral("about-") + dress);
    Question* question = askToQuit(&m_window, {.count = 3, .name = QStringLiteral("a.iso")},
                                   TrayChoice::Offered, [](WayOut) {});
    save(*question, QStringLiteral("quit-") + dress);
    question->reject();
    question = askToTrust(&m_window,
                          {.host = QStringLiteral("https://nas.example.org:443"),
                           .fingerprint = QByteArray(32, '\x5a'),
                           .problem = QStringLiteral("The certificate is self-signed, and untrusted")},
                          QStringLiteral("a.iso"), [] {});
    save(*question, QStringLiteral("trust-") + dress);
    question->reject();
    takeEditing(dress);
    takeCommands(dress);
    takeSpeeds(dress);
    RenameDialog renaming(QStringLiteral("debian-13.1.0-amd64-netinst.iso"));
    renaming.show();
    save(renaming, QStringLiteral("rename-") + dress);
    SignInDialog signingIn({.host = QStringLiteral("nas.example.org"), .proxy = {}, .isLoginRefused = true},
                           Secret::UserInfo | Secret::Cookies | Secret::Headers);
    signingIn.show();
    save(signingIn, QStringLiteral("sign-in-") + dress);
    LimitMenu limits(m_kept.settings());
    limits.popup({});
    save(limits, QStringLiteral("limits-") + dress);
    takeSettings(dress);
}

void Shots::takeEditing(const QString& dress)
{
    DownloadTerms terms;
    terms.mirrors = {
        {.url = QUrl(QStringLiteral("https://ftp.example.org/debian-13.1.0-amd64-DVD-1.iso")),
         .credentials = {}},
        {.url = QUrl(QStringLiteral("https://mirror.example.net/debian/DVD-1.iso")), .credentials = {}}};
    terms.sent.headers = {{.name = "Accept-Language", .value = "de"},
                          {.name = "Authorization", .value = "Bearer 4711"}};
    terms.connections = {.growth = ConnectionGrowthKind::Fixed, .most = 6};
    EditDialog editing(QStringLiteral("debian-13.1.0-amd64-DVD-1.iso"), terms, 8);
    editing.show();
    save(editing, QStringLiteral("edit-") + dress);
    for (QLineEdit* line : editing.findChildren<QLineEdit*>()) {
        if (line->placeholderText().startsWith(QLatin1String("sha256")))
            line->setText(QStringLiteral("sha256:12"));
    }
    save(editing, QStringLiteral("edit-complaints-") + dress);
}

void Shots::takeCommands(const QString& dress)
{
    CommandPalette commands(m_window.findChild<DownloadActions*>()->all(), &m_window);
    commands.setAttribute(Qt::WA_DeleteOnClose, false);
    commands.show();
    save(commands, QStringLiteral("commands-") + dress);
    commands.findChild<QLineEdit*>()->setText(QStringLiteral("open"));
    save(commands, QStringLiteral("commands-typed-") + dress);
    KeysBox keys(m_window.findChild<DownloadActions*>()->withKeys(), &m_window);
    keys.setAttribute(Qt::WA_DeleteOnClose, false);
    keys.show();
    save(keys, QStringLiteral("keys-") + dress);
}

void Shots::takeSpeeds(const QString& dress)
{
    m_window.findChild<StatusLine*>()->click();
    auto* speeds = m_window.findChild<SpeedPopup*>();
    save(*speeds, QStringLiteral("speed-of-all-") + dress);
    speeds->close();
}

void Shots::takeSettings(const QString& dress)
{
    m_kept.settings().set(setting::obeysSchedule, true);
    m_kept.settings().set(setting::schedule,
                          QString(56, u'u') + QString(20, u'p') + QString(40, u'l') + QString(52, u'u'));
    SettingsDialog dialog(m_kept,
                          {.hosts = [this] { return m_queue.hosts(); }, .trusted = {}, .forgetHosts = {}});
    dialog.show();
    auto* pages = dialog.findChild<QListWidget*>();
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentRow(page);
        // The page of hosts waits for the queue's answer.
        const auto hosts = m_queue.hosts();
        (void)QTest::qWaitFor([&hosts] { return hosts.isFinished(); });
        save(dialog, QStringLiteral("settings-%1-%2").arg(page + 1).arg(dress));
    }
    m_kept.settings().set(setting::obeysSchedule, false);
}

void saveAppIcon(const QString& folder)
{
    QPixmap sheet(640, 560);
    sheet.fill(Qt::lightGray);
    QPainter painter(&sheet);
    const QIcon icon(QStringLiteral(":/app/org.tributary.Tributary.svg"));
    for (int x = 8; const int size : {16, 24, 32, 48, 64}) {
        painter.drawPixmap(x, 8, icon.pixmap(size));
        x += size + 12;
    }
    painter.drawPixmap(8, 88, icon.pixmap(448));
    sheet.save(folder + QLatin1String("/app-icon.png"));
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1, QStringLiteral("."));
    QDir().mkpath(folder);
    const QString language = QCoreApplication::arguments().value(2);
    installTranslations(app, language.isEmpty() ? QStringLiteral("en") : language);
    saveAppIcon(folder);
    const ReadablePalette readable;
    const auto take = [&folder](const QList<Dress>& dresses) { return Shots(folder, dresses).take(); };
    if (!take(lightAndDark()))
        return 1;
    if (!language.isEmpty())
        return 0;
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QApplication::setPalette({});
    if (!take(lightAndDark(QStringLiteral("-rtl"))))
        return 1;
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setPalette(highContrast());
    return take({{QStringLiteral("contrast"), Theme::Dark}}) ? 0 : 1;
}
