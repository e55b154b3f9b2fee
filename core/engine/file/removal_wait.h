#pragma once

#include <QString>
#include <QTimer>

#include <functional>

namespace tributary {

// Waits until a removed file is out of its folder, so that nobody is told of the end of a run and still finds
// the file there. On some systems a removed file stays until the last who has it open lets go: the run itself
// does once its calls have returned, its work aside a little later. Whoever holds the file for long is not
// waited for. Lives on the lane.
class RemovalWait
{
public:
    using Question = std::function<bool(const QString& path)>;

    RemovalWait();
    explicit RemovalWait(Question isBeingRemoved);

    // Calls then at once where the file is gone, or where there never was one and the path is empty.
    void whenGone(const QString& path, std::function<void()> then);

private:
    Question m_isBeingRemoved;
    QTimer m_next;
    QString m_path;
    std::function<void()> m_then;
    int m_looks = 0;

    void look();
};

} // namespace tributary
