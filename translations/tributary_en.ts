<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AfterDownloads</name>
    <message numerus="yes">
        <source>Without an answer, this happens in %n second(s).</source>
        <translation>
            <numerusform>Without an answer, this happens in %n second.</numerusform>
            <numerusform>Without an answer, this happens in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionStory</name>
    <message numerus="yes">
        <source>%n request(s) since %1</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>
            <numerusform>%n request since %1</numerusform>
            <numerusform>%n requests since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them failed</source>
        <extracomment>%1: &quot;12 requests since 10:02:11&quot;, %n: how many of them failed.</extracomment>
        <translation>
            <numerusform>%1, %n of them failed</numerusform>
            <numerusform>%1, %n of them failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message numerus="yes">
        <source>Saved as “%1”: %2 in %3, over %n connection(s)</source>
        <translation>
            <numerusform>Saved as “%1”: %2 in %3, over %n connection</numerusform>
            <numerusform>Saved as “%1”: %2 in %3, over %n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved as “%1”: %2 in less than a second, over %n connection(s)</source>
        <translation>
            <numerusform>Saved as “%1”: %2 in less than a second, over %n connection</numerusform>
            <numerusform>Saved as “%1”: %2 in less than a second, over %n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkRemarks</name>
    <message numerus="yes">
        <source>And %n more of this kind.</source>
        <extracomment>Wishes of the same kind as in the sentence before.</extracomment>
        <translation>
            <numerusform>And %n more of this kind.</numerusform>
            <numerusform>And %n more of this kind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>%n download(s) are in progress. Cancel them?</source>
        <translation>
            <numerusform>%n download is in progress. Cancel it?</numerusform>
            <numerusform>%n downloads are in progress. Cancel them?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in progress. Quit now?</source>
        <translation>
            <numerusform>%n download is in progress. Quit now?</numerusform>
            <numerusform>%n downloads are in progress. Quit now?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n download(s)?</source>
        <translation>
            <numerusform>Remove %n download?</numerusform>
            <numerusform>Remove %n downloads?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n download(s) and move the file(s) to the bin?</source>
        <translation>
            <numerusform>Remove %n download and move its file to the bin?</numerusform>
            <numerusform>Remove %n downloads and move their files to the bin?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n finished download(s) from the list?</source>
        <translation>
            <numerusform>Remove %n finished download from the list?</numerusform>
            <numerusform>Remove %n finished downloads from the list?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can&apos;t be resumed and will start over.</source>
        <translation>
            <numerusform>%n of them can&apos;t be resumed and will start over.</numerusform>
            <numerusform>%n of them can&apos;t be resumed and will start over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n selected download(s) will be removed from the list.</source>
        <translation>
            <numerusform>The %n selected download will be removed from the list.</numerusform>
            <numerusform>All %n selected downloads will be removed from the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) wait to be tried again. Quit now?</source>
        <translation>
            <numerusform>%n download waits to be tried again. Quit now?</numerusform>
            <numerusform>%n downloads wait to be tried again. Quit now?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s) to be tried again.</source>
        <extracomment>Downloads, besides those in progress.</extracomment>
        <translation>
            <numerusform>%n more waits to be tried again.</numerusform>
            <numerusform>%n more wait to be tried again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlowReason</name>
    <message numerus="yes">
        <source>Waiting for its turn: %n download(s) may run at once.</source>
        <translation>
            <numerusform>Waiting for its turn: %n download may run at once.</numerusform>
            <numerusform>Waiting for its turn: %n downloads may run at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server takes no more than %n connection(s) at once.</source>
        <translation>
            <numerusform>The server takes no more than %n connection at once.</numerusform>
            <numerusform>The server takes no more than %n connections at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n allowed connection(s) are in use.</source>
        <translation>
            <numerusform>The one allowed connection is in use.</numerusform>
            <numerusform>All %n allowed connections are in use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for its server: %n download(s) from it may run at once.</source>
        <translation>
            <numerusform>Waiting for its server: %n download from it may run at once.</numerusform>
            <numerusform>Waiting for its server: %n downloads from it may run at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message numerus="yes">
        <source>%n download(s) recovered.</source>
        <translation>
            <numerusform>%n download recovered.</numerusform>
            <numerusform>%n downloads recovered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them lost their state and are paused.</source>
        <translation>
            <numerusform>%n of them lost its state and is paused.</numerusform>
            <numerusform>%n of them lost their state and are paused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) could not be read.</source>
        <translation>
            <numerusform>%n download could not be read.</numerusform>
            <numerusform>%n downloads could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message numerus="yes">
        <source>%n active</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused: disk full</source>
        <comment>downloads</comment>
        <extracomment>Downloads that are paused since there is no space left on the disk.</extracomment>
        <translation>
            <numerusform>%n paused: disk full</numerusform>
            <numerusform>%n paused: disk full</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused by an error</source>
        <comment>downloads</comment>
        <extracomment>Downloads that an error has paused, and no person.</extracomment>
        <translation>
            <numerusform>%n paused by an error</numerusform>
            <numerusform>%n paused by an error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n paused</numerusform>
            <numerusform>%n paused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowFoot</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::AddDialog</name>
    <message numerus="yes">
        <source>%n download(s) will start.</source>
        <translation>
            <numerusform>%n download will start.</numerusform>
            <numerusform>%n downloads will start.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::DownloadNews</name>
    <message numerus="yes">
        <source>%n finished</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n finished</numerusform>
            <numerusform>%n finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) finished</source>
        <translation>
            <numerusform>Download finished</numerusform>
            <numerusform>%n downloads finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) failed</source>
        <translation>
            <numerusform>Download failed</numerusform>
            <numerusform>%n downloads failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n paused</numerusform>
            <numerusform>%n paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) paused</source>
        <extracomment>By a fault, such as a full disk, which stands behind it.</extracomment>
        <translation>
            <numerusform>%n download paused</numerusform>
            <numerusform>%n downloads paused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::FileMoves</name>
    <message numerus="yes">
        <source>%n files stay where they are.</source>
        <translation>
            <numerusform>The file stays where it is.</numerusform>
            <numerusform>%n files stay where they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::LinkIntake</name>
    <message numerus="yes">
        <source>%n download(s) added.</source>
        <translation>
            <numerusform>%n download added.</numerusform>
            <numerusform>%n downloads added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added; the others are already in the list.</source>
        <translation>
            <numerusform>%n download added; the others are already in the list.</numerusform>
            <numerusform>%n downloads added; the others are already in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) removed again.</source>
        <translation>
            <numerusform>%n download removed again.</numerusform>
            <numerusform>%n downloads removed again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out.</source>
        <extracomment>Follows a comma, as in &quot;8 downloads added, 2 lines left out.&quot;</extracomment>
        <translation>
            <numerusform>%n line left out.</numerusform>
            <numerusform>%n lines left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added, %1</source>
        <extracomment>%1: as &quot;2 lines left out.&quot;</extracomment>
        <translation>
            <numerusform>%n download added, %1</numerusform>
            <numerusform>%n downloads added, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::LinkListDialog</name>
    <message numerus="yes">
        <source>%1 of %n link(s) selected</source>
        <extracomment>Of a list: &quot;2 of 3 links selected&quot;. %1: how many are selected, %n: how many there are.</extracomment>
        <translation>
            <numerusform>%1 of %n link selected</numerusform>
            <numerusform>%1 of %n links selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; the filter hides %n of them</source>
        <extracomment>%1: as &quot;2 of 3 links selected&quot;, %n: how many of the selected a filter hides.</extracomment>
        <translation>
            <numerusform>%1; the filter hides %n of them</numerusform>
            <numerusform>%1; the filter hides %n of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ListFiles</name>
    <message numerus="yes">
        <source>%n download(s) exported.</source>
        <translation>
            <numerusform>%n download exported.</numerusform>
            <numerusform>%n downloads exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) imported.</source>
        <translation>
            <numerusform>%n download imported.</numerusform>
            <numerusform>%n downloads imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are paused, as they go to other folders than yours.</source>
        <extracomment>Follows &quot;%n download(s) imported.&quot;</extracomment>
        <translation>
            <numerusform>%n of them is paused, as it goes to another folder than yours.</numerusform>
            <numerusform>%n of them are paused, as they go to other folders than yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the list.</source>
        <extracomment>Downloads that were left out. Follows &quot;%n download(s) imported.&quot;</extracomment>
        <translation>
            <numerusform>%n already in the list.</numerusform>
            <numerusform>%n already in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ListedNote</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Links that there is no room to name.</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the links are already in the list:</source>
        <translation>
            <numerusform>%n of the links is already in the list:</numerusform>
            <numerusform>%n of the links are already in the list:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::RemovalUndo</name>
    <message numerus="yes">
        <source>Removed %n download(s).</source>
        <translation>
            <numerusform>Removed %n download.</numerusform>
            <numerusform>Removed %n downloads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in the list again.</source>
        <translation>
            <numerusform>%n download is in the list again.</numerusform>
            <numerusform>%n downloads are in the list again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::RetryAll</name>
    <message numerus="yes">
        <source>Trying %n download(s) again.</source>
        <translation>
            <numerusform>Trying %n download again.</numerusform>
            <numerusform>Trying %n downloads again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SelectionCommands</name>
    <message numerus="yes">
        <source>%n of the paused download(s) can&apos;t be resumed and will start over.</source>
        <translation>
            <numerusform>%n of the paused downloads can&apos;t be resumed and will start over.</numerusform>
            <numerusform>%n of the paused downloads can&apos;t be resumed and will start over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) to the bin.</source>
        <translation>
            <numerusform>Moved %n file to the bin.</numerusform>
            <numerusform>Moved %n files to the bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n unfinished file(s).</source>
        <translation>
            <numerusform>Deleted %n unfinished file.</numerusform>
            <numerusform>Deleted %n unfinished files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Aborted %n download(s); %1 deleted.</source>
        <extracomment>Of downloads that a person has cancelled. %1: the size of their unfinished files.</extracomment>
        <translation>
            <numerusform>Aborted %n download; %1 deleted.</numerusform>
            <numerusform>Aborted %n downloads; %1 deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SelectionLine</name>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>Of downloads.</extracomment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SignInDialog</name>
    <message numerus="yes">
        <source>Download: %1 and %n more</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>
            <numerusform>Download: %1 and %n more</numerusform>
            <numerusform>Download: %1 and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
