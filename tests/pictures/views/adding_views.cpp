#include "tests/pictures/views/shown.h"
#include "tests/pictures/views/view.h"
#include "tests/ui/list/sample_downloads.h"
#include "ui/adding/add_dialog.h"
#include "ui/adding/edit_dialog.h"
#include "ui/adding/folder_row.h"
#include "ui/adding/limit_dialog.h"
#include "ui/adding/link_list_dialog.h"
#include "ui/adding/lists/tick_menu.h"
#include "ui/window/main_window.h"
#include "ui/words/probe_words.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace tributary::test {

namespace {

const QString link = QStringLiteral("https://cdimage.debian.org/debian-13.1.0-amd64-DVD-1.iso");

const AddInput iso{.links = link, .folder = QStringLiteral("/home/ada/Downloads"), .fileName = {}};

constexpr qint64 sizeOfTheDisc = 3'992'977'408;

template<typename Answer>
QFuture<Answer> now(const Answer& answer)
{
    return QtFuture::makeReadyFuture(answer);
}

AskServer answering(const Expected<ProbeReport>& answer)
{
    return [answer](const DownloadRequest& request) {
        Expected<ProbeReport> report = answer;
        if (report) {
            report->finalUrl = request.url;
            report->name = request.url.fileName();
        }
        return now(report);
    };
}

AskServer refusing(const DownloadError& error)
{
    return answering(std::unexpected(error));
}

// The server is asked once typing has rested.
AddDialog* add(const Stage& stage, const AddInput& input, AddSurroundings around)
{
    around.recentFolders = {QStringLiteral("/home/ada/Downloads"), QStringLiteral("/media/ada/Films")};
    auto* dialog = shown(new AddDialog(input, around, &stage.window));
    const auto* facts = dialog->findChild<QLabel*>(QStringLiteral("facts"));
    if (around.askServer)
        (void)QTest::qWaitFor([facts] { return !facts->text().isEmpty(); });
    return dialog;
}

ListedLinks oneListed(const QList<DownloadRequest>& asked)
{
    ProbeReport known;
    known.name = QStringLiteral("debian-13.1.0-amd64-DVD-1.iso");
    known.size = sizeOfTheDisc;
    return {{asked.first().url,
             {.id = DownloadId{1},
              .freeName = QStringLiteral("debian-13.1.0-amd64-DVD-1 (1).iso"),
              .facts = sizeAndTypeText(known)}}};
}

AddInput withMore()
{
    AddInput input = iso;
    input.connections = 6;
    input.bytesPerSecond = qint64{2} * 1024 * 1024;
    input.user = QStringLiteral("ada");
    input.password = QStringLiteral("secret words");
    input.checksum = QLatin1String("sha256:") + QString(64, u'5');
    input.mirrors = QStringLiteral("https://ftp.example.org/debian-13.1.0-amd64-DVD-1.iso\n"
                                   "https://mirror.example.net/debian/debian-13.1.0-amd64-DVD-1.iso");
    return input;
}

AddInput withComplaints()
{
    AddInput input = iso;
    input.folder = QStringLiteral("Downloads");
    input.checksum = QStringLiteral("sha256:12");
    return input;
}

AddInput several()
{
    AddInput input = iso;
    input.links = link + QStringLiteral("\nhttps://videos.example.org/lectures/lecture-[01-24].mp4"
                                        "\nhttps://example.org/a-page-of-links.html");
    return input;
}

AddDialog* unfolded(const Stage& stage)
{
    AddDialog* dialog =
        add(stage, withMore(),
            {.recentFolders = {},
             .askServer = answering(ProbeReport{.size = sizeOfTheDisc, .rangeSupported = true}),
             .findListed = {}});
    for (QToolButton* button : dialog->findChildren<QToolButton*>()) {
        if (button->isCheckable())
            button->setChecked(true);
    }
    return dialog;
}

AddDialog* withATakenName(const Stage& stage)
{
    const auto taken = [](const QString&, const QString&) {
        return now(QStringLiteral("debian-13.1.0-amd64-DVD-1 (1).iso"));
    };
    AddInput input = iso;
    input.fileName = link.section(u'/', -1);
    AddDialog* dialog = add(stage, input,
                            {.recentFolders = {},
                             .askServer = answering(ProbeReport{.size = sizeOfTheDisc}),
                             .findListed = {},
                             .nameOnDisk = {.freeName = taken}});
    const auto* note = dialog->findChild<QLabel*>(QStringLiteral("nameNote"));
    (void)QTest::qWaitFor([note] { return note->isVisible(); });
    return dialog;
}

Views newDownload()
{
    const ProbeReport disc{.size = sizeOfTheDisc, .rangeSupported = true};
    const auto view = [](const char* name, const AddInput& input, const AddSurroundings& around) {
        return View{QLatin1String(name),
                    [input, around](const Stage& stage) { return add(stage, input, around); }};
    };
    const ProbeReport list{.size = 4821, .contentType = "application/metalink4+xml"};
    const ProbeReport page{.size = 48210, .contentType = "text/html"};
    const DownloadError notFound{.kind = ErrorKind::NotFound, .httpStatus = 404};
    const DownloadError wantsALogin{.kind = ErrorKind::AuthRequired, .httpStatus = 401};
    const DownloadError unreachable{.kind = ErrorKind::HostNotFound,
                                    .detail = QStringLiteral("cdimage.debian.org: Host not found")};
    return {view("add-empty", {.links = {}, .folder = iso.folder, .fileName = {}}, {}),
            view("add", iso, {.askServer = answering(disc), .findListed = {}}),
            view("add-refused", iso, {.askServer = refusing(notFound), .findListed = {}}),
            view("add-unreachable", iso, {.askServer = refusing(unreachable), .findListed = {}}),
            view("add-login", iso, {.askServer = refusing(wantsALogin), .findListed = {}}),
            view("add-listed", iso, {.askServer = answering(disc), .findListed = oneListed}),
            view("add-several", several(), {.askServer = answering(disc), .findListed = oneListed}),
            view("add-list", iso, {.askServer = answering(list), .findListed = {}, .opensLists = true}),
            view("add-page", iso, {.askServer = answering(page), .findListed = {}, .opensLists = true}),
            {QStringLiteral("add-more"), unfolded},
            view("add-complaints", withComplaints(), {}),
            {QStringLiteral("add-taken"), withATakenName}};
}

QFuture<Expected<ProbeReport>> answered(const DownloadRequest& request)
{
    const QString name = request.url.fileName();
    if (name.startsWith(QLatin1String("old")))
        return now(Expected<ProbeReport>(
            std::unexpected(DownloadError{.kind = ErrorKind::NotFound, .httpStatus = 404})));
    if (name.startsWith(QLatin1String("private")))
        return now(Expected<ProbeReport>(
            std::unexpected(DownloadError{.kind = ErrorKind::AuthRequired, .httpStatus = 401})));
    return now(Expected<ProbeReport>(ProbeReport{.finalUrl = request.url,
                                                 .name = name,
                                                 .size = 1'048'576 * (name.size() * 37),
                                                 .rangeSupported = true}));
}

LinkListDialog* links(const Stage& stage)
{
    LinkList list;
    for (const char* each :
         {"https://cdimage.debian.org/debian-13.1.0-amd64-DVD-1.iso",
          "https://videos.example.org/lectures/2026/physics/lecture-07-the-photoelectric-effect.mp4",
          "https://arxiv.org/pdf/attention-is-all-you-need.pdf", "https://example.org/old.zip",
          "https://example.org/private/minutes-of-the-meeting.docx",
          "https://downloads.example.org/blender-5.0-linux-x64.tar.xz",
          "https://photos.example.org/2026/panorama-of-the-harbour-at-night-in-full-resolution.jpeg",
          "https://example.org/setup.exe"})
        list.requests.append(samples::requestOf(each));
    list.flaws = {{.line = 4, .reason = {.kind = FlawKind::NoLink}}};
    list.flawsInAll = 1;
    return shown(new LinkListDialog(list, QStringLiteral("/home/ada/Downloads"),
                                    {.recentFolders = {QStringLiteral("/media/ada/Films")},
                                     .askServer = answered,
                                     .findListed = oneListed},
                                    {}, &stage.window));
}

// Closes the dialog with the menu.
QWidget* openedIn(QDialog& dialog, QMenu* menu)
{
    QObject::connect(menu, &QMenu::aboutToHide, &dialog, &QWidget::close);
    menu->popup({});
    return menu;
}

QWidget* waysToTick(const Stage& stage)
{
    LinkListDialog* dialog = links(stage);
    return openedIn(*dialog, dialog->findChild<TickMenu*>());
}

QMenu* menuIn(const QWidget& row)
{
    const QList<QPushButton*> buttons = row.findChildren<QPushButton*>();
    const auto has = std::ranges::find_if(buttons, [](const QPushButton* button) { return button->menu(); });
    return (*has)->menu();
}

QWidget* recentFolders(const Stage& stage)
{
    AddDialog* dialog = add(stage, iso, {.recentFolders = {}, .askServer = {}, .findListed = {}});
    return openedIn(*dialog, menuIn(*dialog->findChild<FolderRow*>()));
}

Views lists()
{
    return {{QStringLiteral("links"), links},
            {QStringLiteral("links-more"), waysToTick},
            {QStringLiteral("add-folders"), recentFolders},
            {QStringLiteral("links-found"), [](const Stage& stage) {
                 LinkListDialog* dialog = links(stage);
                 dialog->findChild<QLineEdit*>(QStringLiteral("filter"))->setText(QStringLiteral("example"));
                 return dialog;
             }}};
}

EditDialog* edit(const Stage& stage)
{
    DownloadTerms terms;
    terms.mirrors = {
        {.url = QUrl(QStringLiteral("https://ftp.example.org/debian-13.1.0-amd64-DVD-1.iso")),
         .credentials = {}},
        {.url = QUrl(QStringLiteral("https://mirror.example.net/debian/DVD-1.iso")), .credentials = {}}};
    terms.sent.headers = {{.name = "Accept-Language", .value = "de"},
                          {.name = "Authorization", .value = "Bearer 4711"}};
    terms.connections = {.growth = ConnectionGrowthKind::Fixed, .most = 6};
    return shown(new EditDialog(QStringLiteral("debian-13.1.0-amd64-DVD-1.iso"), terms, 8, &stage.window));
}

EditDialog* editWrongly(const Stage& stage)
{
    EditDialog* dialog = edit(stage);
    for (QLineEdit* line : dialog->findChildren<QLineEdit*>()) {
        if (line->placeholderText().startsWith(QLatin1String("sha256")))
            line->setText(QStringLiteral("sha256:12"));
    }
    return dialog;
}

Views terms()
{
    constexpr qint64 limit = 2'500'000;
    const auto view = [](const char* name, LimitDialog::Of downloads) {
        return View{QLatin1String(name), [downloads](const Stage& stage) {
                        return shown(new LimitDialog(downloads, limit, &stage.window));
                    }};
    };
    return {{QStringLiteral("edit"), edit},
            {QStringLiteral("edit-complaints"), editWrongly},
            view("limit", LimitDialog::Of::All),
            view("limit-own", LimitDialog::Of::One)};
}

} // namespace

Views addingViews()
{
    return newDownload() + lists() + terms();
}

} // namespace tributary::test
