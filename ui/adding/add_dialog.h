#pragma once

#include "ui/adding/add_surroundings.h"
#include "ui/words/add_input.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QToolButton;

namespace tributary {

class FieldBox;
class FolderRow;
class LinkEdit;
class LinkProbe;
class ListOffer;
class ListedNote;
class MoreFields;
class NameNote;
class StartButtons;
class TallArea;
class TonedLabel;

// New download: asks for links and, for those who care, where and how. What can't work can't be accepted.
class AddDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AddDialog(const AddInput& start, AddSurroundings around = {}, QWidget* parent = nullptr);

    AddInput input() const;
    // The requests; those of links that are in the list already get names of their own.
    QList<DownloadRequest> requests() const;
    QString folder() const;
    // The only request leads to a list of links, whose files a person wants instead of it.
    bool wantsList() const;
    // The server's answer about the link, where there is only one.
    const std::optional<ProbeReport>& answer() const { return m_report; }
    // Its start and its priority, as a person chose them.
    Placement placement() const { return {.start = m_startWhen, .priority = input().priority}; }

Q_SIGNALS:
    // The dialog has closed, and the window is to go to the row that has the link already.
    void goToRequested(tributary::DownloadId id);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildFields(const AddInput& start);
    QWidget* rowOfFacts();
    void makeRoomForNote();
    void layOut();
    void connectFields();
    void connectProbe();
    // Of several requests leaves those out whose links are in the list already, unless a person wants them
    // once more.
    QList<DownloadRequest> wanted(QList<DownloadRequest> asked) const;
    void check();
    void complain(const QList<FieldComplaint>& complaints);
    void complainAboutLinks(const FieldComplaint& complaint);
    void complainAtMore();
    void showFacts();
    void tellDestination();
    void describeFields();
    void lookUp(const QList<DownloadRequest>& asked);
    void findListed(const QList<DownloadRequest>& asked);
    void showListed();
    void showRemarks(const QList<DownloadRequest>& asked);
    void probe(const QList<DownloadRequest>& asked);
    void unfold(bool open);
    void fitTheScreen();
    void showName(const QString& name);
    QString typedName() const;
    void showAnswer(const Expected<ProbeReport>& report);
    void offerList(const Expected<ProbeReport>& report);
    void followOffer();
    QString foundName() const;
    void writeHttp();
    void askForUser();
    void acceptFor(StartWhen start);
    void acceptNow();

    AddSurroundings m_around;
    LinkEdit* m_links;
    FolderRow* m_folder;
    QLineEdit* m_fileName;
    ListOffer* m_listOffer;
    QToolButton* m_moreButton;
    MoreFields* m_more;
    TallArea* m_area;
    QLabel* m_remarks;
    ListedNote* m_listedNote;
    TonedLabel* m_facts;
    NameNote* m_nameNote;
    StartButtons* m_buttons;
    LinkProbe* m_probe;
    QWidget* m_factsRow = nullptr;
    FieldBox* m_linksBox = nullptr;
    FieldBox* m_folderBox = nullptr;
    FieldBox* m_nameBox = nullptr;
    FieldBox* m_moreBox = nullptr;
    // The links that were looked up last, and those of them that are in the list.
    QList<QUrl> m_lookedUp;
    ListedLinks m_listed;
    // Whether the text asks for ways to the servers that nobody has chosen yet.
    bool m_wantsOtherWays = false;
    // How many of several links will start.
    std::optional<int> m_count;
    bool m_hadLinks = false;
    // The complaint about a field under More.
    QString m_underMore;
    // The server's offer at the only link; until then, or where it refuses, the words on that.
    std::optional<ProbeReport> m_report;
    QString m_answer;
    bool m_isRefused = false;
    // The name in the field that the server gave, and no person typed.
    QString m_foundName;
    StartWhen m_startWhen = StartWhen::InTurn;
};

} // namespace tributary
