#pragma once

#include "core/engine/door/link_list.h"
#include "ui/adding/add_surroundings.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace tributary {

class FolderRow;
class LinkItem;
class LinkRows;
class StartButtons;

// Several links at once, of a drop or a list: a person ticks those to download. Those that are in the list
// already are not ticked, nor are those that a server says it has not.
class LinkListDialog : public QDialog
{
    Q_OBJECT

public:
    // The requests were made for this folder. Remarks are shown above those on the list itself.
    LinkListDialog(const LinkList& asked, const QString& folder, const AddSurroundings& around,
                   QStringList remarks = {}, QWidget* parent = nullptr);

    // The requests that are ticked, in the order shown, with the folder that was chosen.
    QList<DownloadRequest> requests() const;
    QString folder() const;
    StartWhen start() const { return m_startWhen; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Ticked
    {
        int links = 0;
        // The sum of the known sizes: the least that the links take, as servers may not have told all sizes
        // yet.
        std::optional<qint64> bytes = {};
        bool areAllTold = true;
    };

    void fill(const AddSurroundings& around);
    void setHeads(const AddSurroundings& around);
    void fitNames();
    void askServers(const AddSurroundings& around);
    static void sayInPlaceOfLink(QTreeWidgetItem& item, const QString& words);
    static void showRefusal(QTreeWidgetItem& item, const QString& why);
    void showAnswer(int place, const Expected<ProbeReport>& report);
    LinkItem* itemFor(int place, const DownloadRequest& request) const;
    void layOut(const QString& remarks, const QString& tip);
    QWidget* filterRow();
    QLayout* ticking();
    Ticked ticked() const;
    static QString sizeBehind(const QString& text, const Ticked& ticked);
    QString sumText(const Ticked& ticked) const;
    void check();
    void describeFolder();
    void acceptFor(StartWhen start);

    QList<DownloadRequest> m_asked;
    QString m_firstFolder;
    QTreeWidget* m_list;
    LinkRows* m_rows;
    QLineEdit* m_filter = nullptr;
    FolderRow* m_folder;
    QLabel* m_sum;
    StartButtons* m_buttons;
    ListedLinks m_listed;
    StartWhen m_startWhen = StartWhen::InTurn;
};

} // namespace tributary
