#include "ui/adding/add_dialog.h"

#include "core/values/download/metalink_offer.h"
#include "core/values/network/path_session.h"
#include "ui/adding/folder_row.h"
#include "ui/adding/link_edit.h"
#include "ui/adding/link_probe.h"
#include "ui/adding/link_remarks.h"
#include "ui/adding/listed_note.h"
#include "ui/adding/lists/list_offer.h"
#include "ui/adding/more_fields.h"
#include "ui/adding/name_note.h"
#include "ui/adding/start_buttons.h"
#include "ui/looks/measures.h"
#include "ui/widgets/field_box.h"
#include "ui/widgets/fold_button.h"
#include "ui/widgets/page_side.h"
#include "ui/widgets/screen_room.h"
#include "ui/widgets/tall_area.h"
#include "ui/widgets/themed_icon.h"
#include "ui/widgets/toned_label.h"
#include "ui/widgets/when_done.h"
#include "ui/widgets/wrapped_row.h"
#include "ui/words/hour_text.h"
#include "ui/words/links.h"
#include "ui/words/probe_words.h"
#include "words/failure_text.h"

#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextCursor>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

// A button stands farther from the field above it than words do.
constexpr int aboveGoTo = spacing::close - spacing::hair;

// The links and what is sent to their servers, whatever is wrong with the rest: the answer is about them
// alone.
QList<DownloadRequest> linksOf(AddInput input)
{
    input.folder = QDir::homePath();
    input.fileName.clear();
    input.checksum.clear();
    input.mirrors.clear();
    input.opensList = false;
    return requestsFrom(input).value_or(QList<DownloadRequest>());
}

// Whether the server answered that it doesn't give the file, so that nothing is left to be checked.
bool isRefusal(const DownloadError& error)
{
    return error.httpStatus != 0 && error.kind != ErrorKind::ProxyFailed;
}

// A page that comes in place of a file has links that nobody asked for.
ListOffer::LeadsTo whatComes(const ProbeReport& report, const QUrl& link)
{
    if (bringsMetalink(report))
        return ListOffer::LeadsTo::AList;
    if (isMetalinkName(link.fileName()) || isMetalinkName(report.name) || isPageForFile(report, link, {}))
        return ListOffer::LeadsTo::AFile;
    switch (mayHaveLinks(report)) {
    case LinksIn::APage: return ListOffer::LeadsTo::APage;
    case LinksIn::AText: return ListOffer::LeadsTo::AText;
    case LinksIn::Nothing: break;
    }
    return ListOffer::LeadsTo::AFile;
}

QWidget* rowBeginningWith(QWidget* widget, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(widget);
    layout->addStretch(1);
    return row;
}

} // namespace

AddDialog::AddDialog(const AddInput& start, AddSurroundings around, QWidget* parent)
    : QDialog(parent)
    , m_around(std::move(around))
    , m_links(new LinkEdit(this))
    , m_folder(new FolderRow(start.folder, m_around.recentFolders, this))
    , m_fileName(new QLineEdit(start.fileName, this))
    , m_listOffer(new ListOffer(this))
    , m_moreButton(new FoldButton(this))
    , m_more(new MoreFields(this))
    , m_area(new TallArea(new QWidget(this), this))
    , m_remarks(remarksLabel(this))
    , m_listedNote(new ListedNote(this))
    , m_facts(new TonedLabel(this))
    , m_nameNote(new NameNote(*m_fileName, *m_folder, m_around.nameOnDisk, this))
    , m_buttons(new StartButtons(this))
    , m_probe(new LinkProbe(m_around.askServer, m_around.askRest, this))
{
    setWindowTitle(tr("New download"));
    buildFields(start);
    layOut();
    connectFields();
    unfold(false);
    check();
}

void AddDialog::buildFields(const AddInput& start)
{
    m_links->setPlainText(start.links);
    m_links->setPlaceholderText(tr("https://…\nOne link per line"));
    m_more->show(start);
    m_facts->setObjectName(QStringLiteral("facts"));
    m_facts->setTextFormat(Qt::PlainText);
    wrapWithThePage(*m_facts);
    // The facts are as wide as the fields, or they would break into lines that nobody sees.
    m_facts->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    //: What few people change about a download, hidden until asked for.
    m_moreButton->setText(tr("Mor&e"));
    m_moreButton->setCheckable(true);
    m_moreButton->setAutoRaise(true);
    m_moreButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_moreButton->setFocusPolicy(Qt::StrongFocus);
}

// A line is kept free for the server's answer, or for the button that goes to a link in the list, so that
// nothing moves when either comes. The line of a label is higher than its font's.
QWidget* AddDialog::rowOfFacts()
{
    m_facts->setText(QStringLiteral("Ag ·"));
    m_factsRow = new WrappedRow(this);
    const int filled = m_facts->sizeHint().height();
    m_facts->clear();
    QPushButton* goTo = m_listedNote->goTo();
    m_factsRow->setMinimumHeight(
        std::max({filled, m_facts->sizeHint().height(), aboveGoTo + goTo->sizeHint().height()}));
    auto* first = new QHBoxLayout;
    first->addWidget(m_facts, 1);
    first->addWidget(goTo);
    auto* lines = new QVBoxLayout(m_factsRow);
    lines->setContentsMargins({});
    lines->setSpacing(0);
    lines->addLayout(first);
    lines->addWidget(m_nameNote);
    lines->addStretch(1);
    return m_factsRow;
}

// The note on a name comes and goes as the name is typed: what stands below it moves the first time alone.
void AddDialog::makeRoomForNote()
{
    describeFields();
    const bool isShown = isVisible() && !m_nameNote->isHidden();
    const int needed = isShown ? m_factsRow->heightForWidth(m_factsRow->width()) : 0;
    m_factsRow->setMinimumHeight(std::max(m_factsRow->minimumHeight(), needed));
    fitTheScreen();
}

// All fields scroll together where a low screen or a large font leaves no room for them; the buttons stay.
void AddDialog::layOut()
{
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_linksBox = addField(*form, tr("&URL"), m_links, nullptr, {m_remarks, m_listedNote});
    m_linksBox->keepRoomToComplain();
    m_folderBox = addField(*form, tr("&Folder"), m_folder->field(), m_folder);
    m_nameBox = addField(*form, tr("File &name"), m_fileName, nullptr, {rowOfFacts()});
    form->addRow(QString(), m_listOffer);
    alignFields({form, m_more->form()});

    m_moreBox = new FieldBox(m_moreButton, rowBeginningWith(m_moreButton, this), this);

    auto* fields = new QVBoxLayout(m_area->widget());
    fields->setContentsMargins({});
    fields->addLayout(form);
    fields->addWidget(m_moreBox);
    fields->addWidget(m_more);
    fields->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_area, 1);
    layout->addSpacing(spacing::close);
    layout->addWidget(m_buttons);
    // A width of the dialog's own would let it be narrower than its words.
    layout->addStrut(measure::dialogWidth);
}

void AddDialog::connectFields()
{
    connect(m_links, &LinkEdit::textChanged, this, &AddDialog::check);
    connect(m_links, &LinkEdit::acceptRequested, m_buttons->start(), &QPushButton::click);
    connect(m_linksBox, &FieldBox::complaintClicked, m_links, &LinkEdit::goToMarked);
    connect(m_linksBox, &FieldBox::remedyWanted, m_links, &LinkEdit::removeMarked);
    connect(m_buttons, &StartButtons::chosen, this, &AddDialog::acceptFor);
    connect(m_buttons, &StartButtons::cancelled, this, &AddDialog::reject);
    connect(m_listedNote, &ListedNote::goToRequested, this, [this](DownloadId id) {
        reject();
        Q_EMIT goToRequested(id);
    });
    connect(m_listedNote, &ListedNote::againToggled, this, &AddDialog::check);
    connect(m_folder, &FolderRow::changed, this, &AddDialog::check);
    connect(m_folder, &FolderRow::troubleChanged, this, &AddDialog::describeFields);
    connect(m_folder, &FolderRow::judged, m_buttons, &StartButtons::setHasPlace);
    connect(m_fileName, &QLineEdit::textChanged, this, &AddDialog::check);
    connect(m_listOffer, &ListOffer::changed, this, &AddDialog::followOffer);
    connect(m_nameNote, &NameNote::changed, this, &AddDialog::makeRoomForNote);
    connect(m_more, &MoreFields::changed, this, &AddDialog::check);
    // Queued, because a field also loses the focus when the dialog is destroyed.
    connect(m_more, &MoreFields::secretLeft, this, &AddDialog::check, Qt::QueuedConnection);
    connect(m_moreButton, &QToolButton::toggled, this, &AddDialog::unfold);
    // A person goes on in the fields that came; by its letter nobody would see where the keyboard is.
    connect(m_moreButton, &QToolButton::clicked, this, [this](bool open) {
        if (open)
            m_more->goToFirst();
    });
    connectProbe();
}

void AddDialog::connectProbe()
{
    connect(m_probe, &LinkProbe::restarted, this, [this] {
        m_answer.clear();
        m_report.reset();
        m_listOffer->tell(ListOffer::LeadsTo::AFile, m_lookedUp.value(0));
        m_isRefused = false;
        m_folder->need(std::nullopt);
        m_more->noteLogin(MoreFields::Login::NotWanted);
        showName({});
    });
    connect(m_probe, &LinkProbe::asked, this, [this] {
        m_answer = tr("Asking the server…");
        showFacts();
    });
    // Nobody waits for the name until then; the server may still give another one.
    connect(m_probe, &LinkProbe::resting, this, [this](const QUrl& link, const QDateTime& until) {
        const QString time = minuteText(until.toLocalTime().time());
        //: %1: the name of a server, %2: a time of the day.
        m_answer = tr("%1 asked for a pause until %2.").arg(link.host(), time);
        showFacts();
        showName(fileNameIn(link));
    });
    connect(m_probe, &LinkProbe::answered, this, &AddDialog::showAnswer);
    connect(m_probe, &LinkProbe::foundOverHttp, this, &AddDialog::writeHttp);
    connect(m_probe, &LinkProbe::decided, this, &AddDialog::acceptNow);
}

void AddDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    // Qt gives a window no more than two thirds of the screen.
    const QSize most = screenRoom(*this);
    resize(std::min(std::max(width(), sizeHint().width()), most.width()), height());
    // Words wish for more lines before they have that width.
    resize(width(), std::min(m_area->windowHeight(), most.height()));
    fitTheScreen();
    // With a link already there, Enter is all that is left to do; another one takes its place as it is typed.
    m_links->setFocus();
    m_links->selectAll();
}

AddInput AddDialog::input() const
{
    AddInput input{.links = m_links->toPlainText(), .folder = m_folder->folder(), .fileName = typedName()};
    m_more->readInto(input);
    input.opensList = m_listOffer->isTaken();
    return input;
}

QString AddDialog::folder() const
{
    return folderFrom(m_folder->folder());
}

QList<DownloadRequest> AddDialog::requests() const
{
    QList<DownloadRequest> asked = wanted(requestsFrom(input()).value_or(QList<DownloadRequest>()));
    for (DownloadRequest& request : asked) {
        if (request.target.fileName.isEmpty())
            request.target.fileName = m_listed.value(request.url).freeName;
    }
    return asked;
}

QList<DownloadRequest> AddDialog::wanted(QList<DownloadRequest> asked) const
{
    if (asked.size() > 1 && !m_listedNote->wantsListedAgain())
        asked.removeIf([this](const DownloadRequest& request) { return m_listed.contains(request.url); });
    return asked;
}

void AddDialog::check()
{
    const AskedDownloads asked = requestsFrom(input());
    complain(asked ? QList<FieldComplaint>() : asked.error());
    const QList<DownloadRequest> requests = asked.value_or(QList<DownloadRequest>());
    const QList<DownloadRequest> links = asked ? requests : linksOf(input());
    const bool several = links.size() > 1;
    const bool opensList = m_listOffer->isTaken();
    m_fileName->setEnabled(!several && !opensList);
    m_fileName->setPlaceholderText(opensList ? tr("Names from the list")
                                   : several ? tr("Names from the server")
                                             : tr("Name from the server"));
    showRemarks(links);
    lookUp(links);
    // Where the link changed, lookUp() has taken the offer of a list away, and that has checked anew.
    if (m_listOffer->isTaken() != opensList)
        return;
    const auto count = static_cast<int>(wanted(requests).size());
    m_buttons->setReady(count > 0);
    m_count = requests.size() > 1 ? std::optional(count) : std::nullopt;
    showFacts();
}

void AddDialog::complain(const QList<FieldComplaint>& complaints)
{
    const auto about = [&complaints](AddField field) {
        const auto mine =
            std::ranges::find(complaints, field, [](const FieldComplaint& one) { return one.field; });
        return mine == complaints.end() ? FieldComplaint() : *mine;
    };
    // Before anything was typed there is nothing to complain about.
    m_hadLinks = m_hadLinks || !m_links->toPlainText().isEmpty();
    complainAboutLinks(m_hadLinks ? about(AddField::Links) : FieldComplaint());
    m_folderBox->complain(about(AddField::Folder).text);
    m_nameBox->complain(about(AddField::FileName).text);
    const QString underMore = m_more->complain(complaints);
    // Unfolds More for a new complaint, so that a person sees why the download can't start. A person who
    // folds it again knows the complaint.
    if (std::exchange(m_underMore, underMore) != underMore && !underMore.isEmpty())
        m_moreButton->setChecked(true);
    complainAtMore();
}

// A line of several that can't be used need not keep the others from being downloaded.
void AddDialog::complainAboutLinks(const FieldComplaint& complaint)
{
    m_linksBox->complain(complaint.text, complaint.line > 0 ? tr("Leave it out") : QString());
    m_links->markLine(complaint.line);
}

void AddDialog::complainAtMore()
{
    m_moreBox->complain(m_moreButton->isChecked() ? QString() : m_underMore);
}

void AddDialog::lookUp(const QList<DownloadRequest>& asked)
{
    QList<QUrl> links;
    for (const DownloadRequest& request : asked)
        links.append(request.url);
    if (std::exchange(m_lookedUp, links) != links)
        findListed(asked);
    showListed();
    probe(asked);
}

void AddDialog::findListed(const QList<DownloadRequest>& asked)
{
    m_listed = m_around.findListed ? m_around.findListed(asked) : ListedLinks();
    if (m_listed.isEmpty() || !m_around.freeNames)
        return;
    whenDone(m_around.freeNames(m_listed), this, [this, links = m_lookedUp](const ListedLinks& listed) {
        // The answer is empty where the disk could not be asked.
        if (links != m_lookedUp || listed.isEmpty())
            return;
        m_listed = listed;
        showListed();
    });
}

void AddDialog::showListed()
{
    m_listedNote->tell(m_lookedUp, m_listed);
    m_factsRow->layout()->setContentsMargins(0, m_listedNote->goTo()->isHidden() ? 0 : aboveGoTo, 0, 0);
    describeFields();
    fitTheScreen();
    if (m_lookedUp.size() == 1 && !m_listed.isEmpty())
        m_fileName->setPlaceholderText(m_listed.begin()->freeName);
}

// A proxy that was typed under More was chosen by whoever typed it.
void AddDialog::showRemarks(const QList<DownloadRequest>& asked)
{
    const NetworkProfile chosen = withTypedFields({}, input().sent).request.network;
    m_wantsOtherWays = hasWaysOfItsOwn(asked, chosen);
    sayWithThePage(*m_remarks, remarksOnWays(asked, chosen));
    m_remarks->setVisible(m_wantsOtherWays);
}

void AddDialog::probe(const QList<DownloadRequest>& asked)
{
    // A link that is in the list already is not asked about, nor is a server on a way that nobody chose yet.
    const bool isNews = asked.size() == 1 && m_listed.isEmpty() && !m_wantsOtherWays;
    // Half a password would be a wrong one.
    if (isNews && m_more->isSecretBeingTyped())
        return;
    const QString typed = m_links->toPlainText();
    const bool isGuess =
        isNews && withSchemes(typed) != typed && asked.first().url.scheme() == QLatin1String("https");
    m_probe->follow(isNews ? std::optional(asked.first()) : std::nullopt,
                    isGuess ? LinkProbe::Scheme::Guessed : LinkProbe::Scheme::Written);
}

void AddDialog::showFacts()
{
    const QString listed = m_listedNote->factsOfTheOnly();
    const QString answer = !listed.isEmpty()        ? listed
                           : !m_report              ? m_answer
                           : m_listOffer->isTaken() ? sizeAndTypeText(*m_report)
                                                    : probeText(*m_report, m_lookedUp.value(0), typedName());
    const bool isTrouble = !m_count && listed.isEmpty() && (m_report ? answer == pageText() : m_isRefused);
    m_facts->setTone(isTrouble ? std::optional(Tone::Trouble) : std::nullopt);
    sayWithThePage(*m_facts, m_count ? tr("%n download(s) will start.", nullptr, *m_count) : answer);
    tellDestination();
    describeFields();
    fitTheScreen();
}

// The file's name and type choose the folder where files are sorted. A link that is in the list already gets
// a name of its own, which the field only hints at.
void AddDialog::tellDestination()
{
    const bool isOnly = m_fileName->isEnabled();
    const QString typed = m_fileName->text().trimmed();
    const QString name = typed.isEmpty() && isOnly ? m_listed.value(m_lookedUp.value(0)).freeName : typed;
    if (!m_around.sortedFolder || !isOnly || name.isEmpty()) {
        m_folder->sendBy({});
        return;
    }
    m_folder->sendBy([choose = m_around.sortedFolder, name,
                      type = m_report ? m_report->contentType : QByteArray()](const QString& folder) {
        return choose(folder, name, type);
    });
}

// Screen readers read the notes between the fields with the field that each is about.
void AddDialog::describeFields()
{
    const auto lines = [](QStringList words) {
        words.removeAll(QString());
        return withoutSides(words.join(u'\n'));
    };
    m_linksBox->describe(lines({m_wantsOtherWays ? m_remarks->text() : QString(), m_listedNote->words()}));
    m_folderBox->describe(lines({m_folder->trouble()}));
    m_nameBox->describe(lines({m_facts->text(), m_nameNote->words()}));
    // The keyboard doesn't reach the name while the list has the names.
    m_listOffer->describe(m_listOffer->isTaken() ? lines({m_facts->text()}) : QString());
}

void AddDialog::unfold(bool open)
{
    m_more->setVisible(open);
    // The arrow of a tool button stays at the left of its words where one reads from right to left.
    m_moreButton->setIcon(themedIcon(open ? u"unfolded" : u"folded"));
    m_moreButton->setChecked(open);
    complainAtMore();
    if (!isVisible())
        return;
    if (!open)
        resize(width(), m_area->windowHeight());
    fitTheScreen();
}

void AddDialog::fitTheScreen()
{
    if (isVisible())
        m_area->growWindow();
}

// A name that a person typed stays.
void AddDialog::showName(const QString& name)
{
    const bool isOurs = m_fileName->text() == m_foundName;
    m_foundName = name;
    if (isOurs)
        m_fileName->setText(name);
}

// A name that the server gave is not passed on: the server will say it again, perhaps better with cookies
// from before.
QString AddDialog::typedName() const
{
    const bool isTyped = m_fileName->isEnabled() && m_fileName->text() != m_foundName;
    return isTyped ? m_fileName->text() : QString();
}

void AddDialog::showAnswer(const Expected<ProbeReport>& report)
{
    m_isRefused = !report && isRefusal(report.error());
    m_report = report ? std::optional(*report) : std::nullopt;
    if (report)
        m_answer.clear();
    else if (m_isRefused)
        m_answer = errorText(report.error());
    else
        //: %1: what went wrong when the server was asked about a link.
        m_answer = tr("The link could not be checked: %1.").arg(errorText(report.error()));
    m_folder->need(report ? report->size : std::nullopt);
    showFacts();
    offerList(report);
    if (report)
        showName(foundName());
    else if (report.error().kind == ErrorKind::AuthRequired)
        askForUser();
}

void AddDialog::offerList(const Expected<ProbeReport>& report)
{
    const bool isOpened = m_around.opensLists && report;
    m_listOffer->tell(isOpened ? whatComes(*report, m_lookedUp.value(0)) : ListOffer::LeadsTo::AFile,
                      m_lookedUp.value(0));
}

// A name that is typed counts again, or no more, before it is looked at.
void AddDialog::followOffer()
{
    m_fileName->setEnabled(!m_listOffer->isTaken());
    showName(foundName());
    check();
}

// The server's name of a list is no name for its files.
QString AddDialog::foundName() const
{
    return m_report && !m_listOffer->isTaken() ? m_report->name : QString();
}

bool AddDialog::wantsList() const
{
    return m_listOffer->isTaken() && requests().size() == 1;
}

// Where the person sees it, and can take it back.
void AddDialog::writeHttp()
{
    const QString link = withSchemes(m_links->toPlainText(), GuessedScheme::Http);
    QTextCursor all(m_links->document());
    all.select(QTextCursor::Document);
    all.insertText(link);
}

// A person who has gone on from the link, or has written it, may still be typing: the end of a file's name
// would become the user's.
void AddDialog::askForUser()
{
    m_moreButton->setChecked(true);
    m_more->noteLogin(MoreFields::Login::Wanted);
    if (focusWidget() == m_links && !m_links->document()->isUndoAvailable())
        m_more->goToUser();
}

// A link that may lead to a list waits here for the server's answer. Else whoever is quick would save the
// list as a file, where others would get its files.
void AddDialog::acceptFor(StartWhen start)
{
    m_startWhen = start;
    const bool mayBeList =
        m_around.opensLists && m_lookedUp.size() == 1 && isMetalinkName(m_lookedUp.first().fileName());
    const auto open = mayBeList ? LinkProbe::Open::WhatItLeadsTo : LinkProbe::Open::GuessedScheme;
    if (!m_probe->startWaiting(open))
        acceptNow();
}

void AddDialog::acceptNow()
{
    // Looks the links up once more, because the list may have got one of them meanwhile.
    m_lookedUp.clear();
    check();
    // A field may have been changed while the server was asked. The complaint stands at that field.
    if (!requests().isEmpty() && m_folder->mayTakeFiles())
        accept();
}

} // namespace tributary
