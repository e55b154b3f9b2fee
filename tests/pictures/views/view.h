#pragma once

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace tributary {

class MainWindow;
class Settings;

namespace test {

// The surroundings that a view is opened in.
struct Stage
{
    MainWindow& window;
    Settings& settings;
    QString folder; // has files of its own
};

// Something that a person may see, with contents as they come in life. open() shows the view, end() takes it
// away.
struct View
{
    QString name;
    std::function<QWidget*(const Stage&)> open;
};
using Views = QList<View>;

void end(QWidget* view);

// Lets the events pass that a view's words, and the layout that they need, come by.
void settle(QWidget& view);

// Windows of their own with a list of samples, in many situations.
Views windowViews();
Views addingViews();
Views questionViews();
Views dialogViews();
Views settingsViews();
Views menuViews();
Views everyView();

} // namespace test
} // namespace tributary
