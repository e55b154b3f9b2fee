; The installer for Windows. installer.py says which files and calls makensis; the definitions come from there.
;   /S  without questions    /CurrentUser, /AllUsers  for whom    /D=FOLDER  where to, last of all
; and of the uninstaller: /OwnData  removes the list, the settings and the logins of the person who runs it as well
; It starts with the person's own rights. /AllUsers, and whoever chooses all users, asks for an administrator's and starts anew,
; with /Raised among its words; with /S it fails without them.
; It ends with 0 when done, 1 when somebody cancelled, 2 when it failed, 3 when a running Tributary would not end.
; A window's program that runs is asked to end, and started again afterwards. While another program has one of the files,
; none is replaced.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
; The same files are the same bytes, whenever they were made.
SetDateSave off
; Without questions, a file that could not be replaced would be passed over and all be called done.
AllowSkipFiles off

ManifestDPIAware true
Name "Tributary"
BrandingText "Tributary ${VERSION}"
OutFile "${OUTPUT}"

!define PROGRAM "$INSTDIR\bin\tributary.exe"
!define KEPT "Software\Microsoft\Windows\CurrentVersion\Uninstall\Tributary"
!define KIND "Tributary.List"
!define SESSION "Software\Microsoft\Windows\CurrentVersion"
!define WOULD_NOT_END 3
; Windows 10, version 1809: the oldest that Qt 6.4 runs on.
!define OLDEST_BUILD 17763

; For oneself nobody's leave is needed; for all users an administrator's.
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_INSTDIR "Tributary"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${KEPT}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${KEPT}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_USE_PROGRAMFILES64
!include MultiUser.nsh
; MultiUser would have Windows ask every administrator at the start, also where all is the person's own.
RequestExecutionLevel user
!include MUI2.nsh
!include LogicLib.nsh
!include Sections.nsh
!include FileFunc.nsh
!include TextFunc.nsh
!include WordFunc.nsh
!include WinVer.nsh
!include WinMessages.nsh
!include "${FILES}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Tributary"
VIAddVersionKey FileDescription "Tributary's installer"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey LegalCopyright "Apache License 2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION RunForThePerson
; The first page, so that an installer that starts anew shows each page once.
!define MULTIUSER_PAGE_CUSTOMFUNCTION_PRE PassOverWhenRaised
!define MULTIUSER_PAGE_CUSTOMFUNCTION_LEAVE RaiseWhenChosen
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!include "languages.nsh"

; The installer replaces both programs. Only the person ends what runs in a terminal.
!define TERMINAL "$INSTDIR\bin\tributary-cli.exe"
; Of the Restart Manager; empty until it is asked.
Var Session
; The name of the side that has ended the window's program and starts it again: "Windows", "the installer" or none.
Var EndedBy

!macro EndRunning PREFIX
; Says in $4 whether the program at $6 runs: it cannot be opened for writing then.
Function ${PREFIX}SeeWhetherRunning
    StrCpy $4 no
    ${If} ${FileExists} $6
        ClearErrors
        FileOpen $0 $6 a
        ${If} ${Errors}
            StrCpy $4 yes
        ${Else}
            FileClose $0
        ${EndIf}
    ${EndIf}
FunctionEnd

; The program at $6 has some seconds to end.
Function ${PREFIX}AwaitEnd
    ${For} $5 1 40
        Call ${PREFIX}SeeWhetherRunning
        ${If} $4 == no
            Return
        ${EndIf}
        Sleep 250
    ${Next}
FunctionEnd

; Goes on from the window $1 to the next one of the program at $6, or to 0. Its process is $2, and $8 points to an
; RM_UNIQUE_PROCESS: that number, and when the process began.
Function ${PREFIX}FindNextWindow
    ${Do}
        System::Call 'user32::FindWindowExW(p 0, p r1, p 0, p 0) p .r1'
        ${If} $1 == 0
            Return
        ${EndIf}
        System::Call 'user32::GetWindowThreadProcessId(p r1, *i .r2)'
        ; 0x1000 is PROCESS_QUERY_LIMITED_INFORMATION.
        System::Call 'kernel32::OpenProcess(i 0x1000, i 0, i r2) p .r5'
        StrCpy $3 ""
        ${If} $5 != 0
            System::Call 'kernel32::QueryFullProcessImageNameW(p r5, i 0, w .r3, *i ${NSIS_MAX_STRLEN}) i .r0'
            System::Call '*$8(i r2)'
            IntPtrOp $7 $8 + 4
            ; The other three times are nobody's concern, and share the room behind the first.
            IntPtrOp $9 $8 + 12
            System::Call 'kernel32::GetProcessTimes(p r5, p r7, p r9, p r9, p r9) i .r0'
            System::Call 'kernel32::CloseHandle(p r5)'
        ${EndIf}
    ${LoopUntil} $3 == $6
FunctionEnd

; The program is asked as at the end of a session: it saves where each download is and quits. Nobody is forced. The Restart
; Manager is told the process, since of a file it would ask all programs that have it open.
Function ${PREFIX}AskByRestartManager
    ${If} $Session == ""
        System::Call 'rstrtmgr::RmStartSession(*i .r1, i 0, w .r2) i .r0'
        ${If} $0 != 0
            Return
        ${EndIf}
        StrCpy $Session $1
    ${EndIf}
    StrCpy $1 0
    Call ${PREFIX}FindNextWindow
    ${If} $1 == 0
        Return
    ${EndIf}
    System::Call 'rstrtmgr::RmRegisterResources(i $Session, i 0, p 0, i 1, p r8, i 0, p 0) i .r0'
    System::Call 'rstrtmgr::RmShutdown(i $Session, i 0, p 0) i .r0'
FunctionEnd

; Where the Restart Manager does not ask, the installer asks each window of the program in the same way.
Function ${PREFIX}AskItsWindows
    StrCpy $1 0
    ${Do}
        Call ${PREFIX}FindNextWindow
        ${If} $1 == 0
            Return
        ${EndIf}
        ; The last number says that files in use are to be replaced (ENDSESSION_CLOSEAPP).
        SendMessage $1 ${WM_QUERYENDSESSION} 0 1 $0 /TIMEOUT=5000
        ${If} $0 != 0
            SendMessage $1 ${WM_ENDSESSION} 1 1 /TIMEOUT=5000
        ${EndIf}
    ${Loop}
FunctionEnd

; Says in $4 whether the window's program still runs.
Function ${PREFIX}AskToQuit
    StrCpy $6 "${PROGRAM}"
    Call ${PREFIX}SeeWhetherRunning
    ${If} $4 == no
        Return
    ${EndIf}
    System::Alloc 20
    Pop $8
    StrCpy $EndedBy "Windows"
    Call ${PREFIX}AskByRestartManager
    Call ${PREFIX}SeeWhetherRunning
    ${If} $4 == yes
        StrCpy $EndedBy "the installer"
        Call ${PREFIX}AskItsWindows
        Call ${PREFIX}AwaitEnd
    ${EndIf}
    System::Free $8
FunctionEnd

; The terminal's program comes first: while it runs, nothing can be replaced and the window's program goes on.
Function ${PREFIX}EndRunning
    ${Do}
        StrCpy $6 "${TERMINAL}"
        Call ${PREFIX}AwaitEnd
        ${If} $4 == no
            Call ${PREFIX}AskToQuit
        ${EndIf}
        ${If} $4 == no
            Return
        ${EndIf}
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDRETRY again
        SetErrorLevel ${WOULD_NOT_END}
        Quit
        again:
    ${Loop}
FunctionEnd

Function ${PREFIX}LetGoOfRestartManager
    ${If} $Session != ""
        System::Call 'rstrtmgr::RmEndSession(i $Session)'
    ${EndIf}
FunctionEnd
!macroend
!insertmacro EndRunning ""
!insertmacro EndRunning "un."

; The installer may have an administrator's rights, and a program that has them gets nothing that is dragged out of others, and
; hands them on to what it opens. The Explorer has the person's own rights, and so has what it starts.
Function RunForThePerson
    Exec '"$WINDIR\explorer.exe" "${PROGRAM}"'
FunctionEnd

; Windows starts a program that it has ended for the person whom it ran for, and with no more rights than before. The Explorer
; takes no words for a program, but a shortcut has some.
!define MINIMIZED "$INSTDIR\minimized.lnk"
Function StartAgain
    ${If} $EndedBy == "Windows"
        System::Call 'rstrtmgr::RmRestart(i $Session, i 0, p 0) i .r0'
    ${ElseIf} $EndedBy == "the installer"
        SetOutPath "$INSTDIR"
        CreateShortcut "${MINIMIZED}" "${PROGRAM}" "--minimized"
        Exec '"$WINDIR\explorer.exe" "${MINIMIZED}"'
    ${EndIf}
    Call LetGoOfRestartManager
FunctionEnd

; A scanner, say, or another program that has loaded a library, holds a file for a while.
Function AwaitFiles
    ${Do}
        StrCpy $4 no
        !insertmacro AwaitEachFile
        ${If} $4 == no
            Return
        ${EndIf}
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Held)" /SD IDCANCEL IDRETRY again
        Call StartAgain
        SetErrorLevel 2
        Quit
        again:
    ${Loop}
FunctionEnd

Function .onInstFailed
    Call StartAgain
FunctionEnd

; What the version before has brought goes first: a library that the new one lacks would be loaded all the same.
Function RemoveOldFiles
    ClearErrors
    FileOpen $0 "$INSTDIR\${NAMES}" r
    ${If} ${Errors}
        Return
    ${EndIf}
    ${Do}
        FileRead $0 $1
        ${If} ${Errors}
            ${Break}
        ${EndIf}
        ${TrimNewLines} $1 $1
        Delete "$INSTDIR\$1"
        ClearErrors
    ${Loop}
    FileClose $0
FunctionEnd

; SHCNE_ASSOCCHANGED: the Explorer reads anew what opens which files.
!macro TellOfKinds
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Section "!$(Programs)" SectionPrograms
    SectionIn RO
    Call EndRunning
    Call AwaitFiles
    Call RemoveOldFiles
    !insertmacro PlaceFiles
    WriteUninstaller "$INSTDIR\uninstall.exe"
    WriteRegStr SHCTX "${KEPT}" DisplayName "Tributary"
    WriteRegStr SHCTX "${KEPT}" DisplayVersion "${VERSION}"
    WriteRegStr SHCTX "${KEPT}" DisplayIcon "${PROGRAM}"
    WriteRegStr SHCTX "${KEPT}" Publisher "Tributary"
    WriteRegStr SHCTX "${KEPT}" InstallLocation "$INSTDIR"
    WriteRegStr SHCTX "${KEPT}" UninstallString '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
    WriteRegStr SHCTX "${KEPT}" QuietUninstallString '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
    WriteRegDWORD SHCTX "${KEPT}" NoModify 1
    WriteRegDWORD SHCTX "${KEPT}" NoRepair 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD SHCTX "${KEPT}" EstimatedSize $0
SectionEnd

Section "$(StartMenu)" SectionStartMenu
    CreateShortcut "$SMPROGRAMS\Tributary.lnk" "${PROGRAM}"
SectionEnd

Section /o "$(Desktop)" SectionDesktop
    CreateShortcut "$DESKTOP\Tributary.lnk" "${PROGRAM}"
SectionEnd

; It is offered for them; what opened them before goes on to.
Section "$(Kinds)" SectionKinds
    WriteRegStr SHCTX "Software\Classes\${KIND}" "" "Tributary"
    WriteRegStr SHCTX "Software\Classes\${KIND}\DefaultIcon" "" "${PROGRAM},0"
    WriteRegStr SHCTX "Software\Classes\${KIND}\shell\open\command" "" '"${PROGRAM}" "%1"'
    WriteRegStr SHCTX "Software\Classes\.metalink\OpenWithProgids" "${KIND}" ""
    WriteRegStr SHCTX "Software\Classes\.meta4\OpenWithProgids" "${KIND}" ""
    WriteRegStr SHCTX "Software\Classes\.uris\OpenWithProgids" "${KIND}" ""
    !insertmacro TellOfKinds
SectionEnd

Section -SectionStartAgain
    Call StartAgain
SectionEnd

; Says in $4 what the file $9 says in UTF-8; nothing where it is longer than a text can be.
Function un.ReadFile
    StrCpy $4 ""
    ClearErrors
    FileOpen $0 $9 r
    ${If} ${Errors}
        Return
    ${EndIf}
    System::Alloc ${NSIS_MAX_STRLEN}
    Pop $1
    System::Call 'kernel32::ReadFile(p r0, p r1, i ${NSIS_MAX_STRLEN}, *i .r2, p 0)'
    FileClose $0
    ${If} $2 < ${NSIS_MAX_STRLEN}
        System::Call 'kernel32::MultiByteToWideChar(i 65001, i 0, p r1, i r2, w .r4, i ${NSIS_MAX_STRLEN})'
    ${EndIf}
    System::Free $1
FunctionEnd

; A browser whose registry is below $8 would look for a program that is gone. Its key leads to a file that names the program,
; which may be a copy that lies elsewhere.
Function un.LeaveBrowser
    StrCpy $8 "$8\NativeMessagingHosts\org.tributary.browser"
    ReadRegStr $9 HKCU $8 ""
    Call un.ReadFile
    ${un.WordReplace} "$INSTDIR\" "\" "\\" "+" $5
    ${UnStrStr} $5 $4 '"path": "$5'
    ${If} $5 != ""
        DeleteRegKey HKCU $8
    ${EndIf}
FunctionEnd

; What other programs have said of such files stays.
!macro LetGoOfKind END
    DeleteRegValue SHCTX "Software\Classes\${END}\OpenWithProgids" "${KIND}"
    DeleteRegKey /ifempty SHCTX "Software\Classes\${END}\OpenWithProgids"
    DeleteRegKey /ifempty SHCTX "Software\Classes\${END}"
!macroend

Section "un.$(Programs)" UnsectionPrograms
    SectionIn RO
    Call un.EndRunning
    Call un.LetGoOfRestartManager
    Delete "$SMPROGRAMS\Tributary.lnk"
    Delete "$DESKTOP\Tributary.lnk"
    DeleteRegKey SHCTX "Software\Classes\${KIND}"
    !insertmacro LetGoOfKind ".metalink"
    !insertmacro LetGoOfKind ".meta4"
    !insertmacro LetGoOfKind ".uris"
    !insertmacro TellOfKinds
    ReadRegStr $0 HKCU "${SESSION}\Run" "Tributary"
    ${If} $0 == '"${PROGRAM}" --minimized'
        DeleteRegValue HKCU "${SESSION}\Run" "Tributary"
        DeleteRegValue HKCU "${SESSION}\Explorer\StartupApproved\Run" "Tributary"
    ${EndIf}
    StrCpy $8 "Software\Mozilla"
    Call un.LeaveBrowser
    StrCpy $8 "Software\Google\Chrome"
    Call un.LeaveBrowser
    StrCpy $8 "Software\Chromium"
    Call un.LeaveBrowser
    StrCpy $8 "Software\Microsoft\Edge"
    Call un.LeaveBrowser
    Delete "$INSTDIR\uninstall.exe"
    Delete "${MINIMIZED}"
    ; What somebody else has put there stays, and the folder with it.
    !insertmacro RemoveFiles
    RMDir "$INSTDIR"
    DeleteRegKey SHCTX "${KEPT}"
SectionEnd

; The logins of downloads are among the person's credentials. Each begins with its flags, its kind and its name.
Function un.ForgetCredentials
    System::Call 'advapi32::CredEnumerateW(w "Tributary-download-*", i 0, *i .r0, *p .r1) i .r2'
    ${If} $2 == 0
        Return
    ${EndIf}
    IntOp $0 $0 - 1
    ${For} $3 0 $0
        IntOp $4 $3 * ${NSIS_PTR_SIZE}
        IntPtrOp $4 $1 + $4
        System::Call '*$4(p .r5)'
        System::Call '*$5(i, i .r6, w .r7)'
        System::Call 'advapi32::CredDeleteW(w r7, i r6, i 0)'
    ${Next}
    System::Call 'advapi32::CredFree(p r1)'
FunctionEnd

; Not in a silent run without /OwnData: whoever sweeps many computers doesn't speak for those who use them.
Section /o "un.$(OwnData)" UnsectionOwnData
    SetShellVarContext current
    Call un.ForgetCredentials
    RMDir /r "$APPDATA\tributary"
    RMDir /r "$LOCALAPPDATA\tributary"
SectionEnd

; Starts anew with an administrator's rights, which Windows asks for; an error where it was refused.
!macro Raise PROGRAM WORDS
    ClearErrors
    SetErrorLevel 0
    ExecShellWait "runas" "${PROGRAM}" "/Raised ${WORDS}"
!macroend

; For all users it takes an administrator. The program's words are in $0. What was raised in vain isn't raised again.
!macro RaiseForAllUsers UN PROGRAM WORDS
    ClearErrors
    ${${UN}GetOptions} $0 "/AllUsers" $1
    ${IfNot} ${Errors}
        UserInfo::GetAccountType
        Pop $1
        ${If} $1 != "Admin"
            ClearErrors
            ${${UN}GetOptions} $0 "/Raised" $1
            ${If} ${Silent}
            ${OrIfNot} ${Errors}
                SetErrorLevel 2
                Quit
            ${EndIf}
            !insertmacro Raise "${PROGRAM}" "$0${WORDS}"
            ${If} ${Errors}
                SetErrorLevel 1
            ${EndIf}
            Quit
        ${EndIf}
    ${EndIf}
!macroend

; MultiUser puts the usual folder, or that of the last time, over what /D= has said.
Var Wanted
; /D=, as a word for one that starts anew.
Var WordOfWanted

; MultiUser offers all users to administrators alone, and whoever isn't one becomes one by choosing. What was installed for all
; users is replaced for all.
Function OfferAllUsers
    StrCpy $MultiUser.Privileges "Admin"
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/CurrentUser" $1
    ${IfNot} ${Errors}
        Return
    ${EndIf}
    ReadRegStr $0 HKCU "${KEPT}" "InstallLocation"
    ReadRegStr $1 HKLM "${KEPT}" "InstallLocation"
    ${If} $0 == ""
    ${AndIf} $1 != ""
        Call MultiUser.InstallMode.AllUsers
    ${EndIf}
FunctionEnd

; What the person has left out, or taken away since, isn't brought by an upgrade either.
Function KeepChoices
    ReadRegStr $0 SHCTX "${KEPT}" "InstallLocation"
    ${IfNot} ${FileExists} "$0\uninstall.exe"
        Return
    ${EndIf}
    ${IfNot} ${FileExists} "$SMPROGRAMS\Tributary.lnk"
        !insertmacro UnselectSection ${SectionStartMenu}
    ${EndIf}
    ReadRegStr $0 SHCTX "Software\Classes\${KIND}" ""
    ${If} $0 == ""
        !insertmacro UnselectSection ${SectionKinds}
    ${EndIf}
FunctionEnd

; An installer that has started anew was told for whom it installs.
Function PassOverWhenRaised
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/Raised" $1
    ${IfNot} ${Errors}
        Abort
    ${EndIf}
FunctionEnd

; A person who refuses to become an administrator is back at the choice.
Function RaiseWhenChosen
    UserInfo::GetAccountType
    Pop $1
    ${If} $1 == "Admin"
    ${OrIf} $MultiUser.InstallMode != "AllUsers"
        Call KeepChoices
        Return
    ${EndIf}
    ${GetParameters} $0
    HideWindow
    !insertmacro Raise "$EXEPATH" "/AllUsers $0$WordOfWanted"
    ${IfNot} ${Errors}
        Quit
    ${EndIf}
    BringToFront
    Abort
FunctionEnd

; An older Windows would take the files and start none of the programs.
Function RefuseOldWindows
    ${IfNot} ${AtLeastBuild} ${OLDEST_BUILD}
        MessageBox MB_OK|MB_ICONSTOP "$(TooOld)" /SD IDOK
        SetErrorLevel 2
        Quit
    ${EndIf}
FunctionEnd

Function .onInit
    Call RefuseOldWindows
    StrCpy $Wanted $INSTDIR
    StrCpy $WordOfWanted ""
    ${If} $Wanted != ""
        StrCpy $WordOfWanted " /D=$Wanted"
    ${EndIf}
    ${GetParameters} $0
    !insertmacro RaiseForAllUsers "" "$EXEPATH" "$WordOfWanted"
    !insertmacro MULTIUSER_INIT
    ${IfNot} ${Silent}
        Call OfferAllUsers
    ${EndIf}
    Call KeepChoices
    ${If} $Wanted != ""
        StrCpy $INSTDIR $Wanted
    ${EndIf}
FunctionEnd

; What runs is a copy of the uninstaller, which doesn't know by itself where Tributary lies. Whoever starts it from there says
; for nobody whom it is for.
Function un.onInit
    ${un.GetParameters} $0
    ClearErrors
    ${un.GetOptions} $0 "/CurrentUser" $1
    ${If} ${Errors}
        ReadRegStr $1 HKLM "${KEPT}" "InstallLocation"
        ${If} $1 == $INSTDIR
            StrCpy $0 "/AllUsers $0"
        ${EndIf}
    ${EndIf}
    !insertmacro RaiseForAllUsers "un." "$INSTDIR\uninstall.exe" ""
    ${un.GetParameters} $0
    ClearErrors
    ${un.GetOptions} $0 "/OwnData" $1
    ${IfNot} ${Errors}
        !insertmacro SelectSection ${UnsectionOwnData}
    ${EndIf}
    !insertmacro MULTIUSER_UNINIT
FunctionEnd
