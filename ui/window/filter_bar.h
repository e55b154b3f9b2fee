#pragma once

#include "ui/list/rows/download_tally.h"

#include <QWidget>

#include <optional>

namespace tributary {

class FilterList;
class ShowMenu;

// At the window's side: which downloads the list shows, by state and by type, and how many there are of each.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    StateGroup group() const;
    std::optional<FileKind> kind() const;
    void choose(StateGroup group, std::optional<FileKind> kind);
    // The choice as text, and back; text that means nothing chooses all.
    QString choice() const;
    void restore(const QString& choice);
    void setCounts(const DownloadTally& tally);
    // A menu with the choices of the two lists.
    ShowMenu& menu() const { return *m_menu; }

Q_SIGNALS:
    void chosen(tributary::StateGroup group, std::optional<tributary::FileKind> kind);
    // The words of the choices, as "Failed", while the lists, folded away, don't show them; empty while they
    // do, or all is shown.
    void unseenChoiceChanged(const QString& words);

protected:
    bool event(QEvent* event) override;

private:
    void addGroups();
    void addKinds();
    void offerAborted();
    QString unseenChoice() const;
    void tellUnseenChoice();

    FilterList* m_groups;
    FilterList* m_kinds;
    ShowMenu* m_menu = nullptr;
    QString m_unseen; // as told
};

} // namespace tributary
