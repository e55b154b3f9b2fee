; The installer for Windows. installer.py says which files and calls makensis; the definitions come from there.
;   /S  without questions    /CurrentUser, /AllUsers  for whom    /D=FOLDER  where to, last of all
; It ends with 0 when done, 1 when somebody cancelled, 2 when it failed, 3 when a running Tributary would not end.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
; The same files are the same bytes, whenever they were made.
SetDateSave off

ManifestDPIAware true
Name "Tributary"
BrandingText "Tributary ${VERSION}"
OutFile "${OUTPUT}"

!define PROGRAM "$INSTDIR\bin\tributary.exe"
!define KEPT "Software\Microsoft\Windows\CurrentVersion\Uninstall\Tributary"
!define KIND "Tributary.List"
!define SESSION "Software\Microsoft\Windows\CurrentVersion"
!define WOULD_NOT_END 3

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
!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include "${FILES}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Tributary"
VIAddVersionKey FileDescription "Tributary's installer"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey LegalCopyright "Apache License 2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "${PROGRAM}"
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE German
LangString Running ${LANG_ENGLISH} "Tributary is still running. Quit it, then try again."
LangString Running ${LANG_GERMAN} "Tributary läuft noch. Beenden Sie es und versuchen Sie es noch einmal."
LangString Programs ${LANG_ENGLISH} "Programs"
LangString Programs ${LANG_GERMAN} "Programme"
LangString StartMenu ${LANG_ENGLISH} "Start menu"
LangString StartMenu ${LANG_GERMAN} "Startmenü"
LangString Desktop ${LANG_ENGLISH} "Icon on the desktop"
LangString Desktop ${LANG_GERMAN} "Symbol auf dem Desktop"
LangString Kinds ${LANG_ENGLISH} "Open Metalink files and lists of links"
LangString Kinds ${LANG_GERMAN} "Metalink-Dateien und Listen von Links öffnen"
LangString OwnData ${LANG_ENGLISH} "The list of downloads and the settings (not the downloads)"
LangString OwnData ${LANG_GERMAN} "Die Liste der Downloads und die Einstellungen (nicht die Downloads)"

; The program is asked as at the end of a session: it saves where each download is and quits. Nobody is forced.
!macro AskToQuit
    System::Call 'rstrtmgr::RmStartSession(*i .r1, i 0, w .r2) i .r0'
    ${If} $0 == 0
        System::Call '*(w "${PROGRAM}") p .r3'
        System::Call 'rstrtmgr::RmRegisterResources(i r1, i 1, p r3, i 0, p 0, i 0, p 0) i .r0'
        System::Call 'rstrtmgr::RmShutdown(i r1, i 0, p 0) i .r0'
        System::Call 'rstrtmgr::RmEndSession(i r1)'
        System::Free $3
    ${EndIf}
!macroend

; A program that runs cannot be opened for writing. It has some seconds to end, then the person is asked.
!macro EndRunning PREFIX
Function ${PREFIX}IsRunning
    ${IfNot} ${FileExists} "${PROGRAM}"
        Push no
        Return
    ${EndIf}
    ClearErrors
    FileOpen $0 "${PROGRAM}" a
    ${If} ${Errors}
        Push yes
    ${Else}
        FileClose $0
        Push no
    ${EndIf}
FunctionEnd

Function ${PREFIX}EndRunning
    ${Do}
        Call ${PREFIX}IsRunning
        Pop $4
        ${If} $4 == no
            Return
        ${EndIf}
        !insertmacro AskToQuit
        ${For} $5 1 40
            Call ${PREFIX}IsRunning
            Pop $4
            ${If} $4 == no
                Return
            ${EndIf}
            Sleep 250
        ${Next}
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDRETRY again
        SetErrorLevel ${WOULD_NOT_END}
        Quit
        again:
    ${Loop}
FunctionEnd
!macroend
!insertmacro EndRunning ""
!insertmacro EndRunning "un."

Section "!$(Programs)" SectionPrograms
    SectionIn RO
    Call EndRunning
    !insertmacro PlaceFiles
    SetOutPath "$INSTDIR"
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
SectionEnd

Section "un.$(Programs)" UnsectionPrograms
    SectionIn RO
    Call un.EndRunning
    Delete "$SMPROGRAMS\Tributary.lnk"
    Delete "$DESKTOP\Tributary.lnk"
    DeleteRegKey SHCTX "Software\Classes\${KIND}"
    DeleteRegValue SHCTX "Software\Classes\.metalink\OpenWithProgids" "${KIND}"
    DeleteRegValue SHCTX "Software\Classes\.meta4\OpenWithProgids" "${KIND}"
    DeleteRegValue SHCTX "Software\Classes\.uris\OpenWithProgids" "${KIND}"
    ReadRegStr $0 HKCU "${SESSION}\Run" "Tributary"
    ${If} $0 == '"${PROGRAM}" --minimized'
        DeleteRegValue HKCU "${SESSION}\Run" "Tributary"
        DeleteRegValue HKCU "${SESSION}\Explorer\StartupApproved\Run" "Tributary"
    ${EndIf}
    Delete "$INSTDIR\uninstall.exe"
    ; What somebody else has put there stays, and the folder with it.
    !insertmacro RemoveFiles
    RMDir "$INSTDIR"
    DeleteRegKey SHCTX "${KEPT}"
SectionEnd

; Not in a silent run: whoever sweeps many computers doesn't speak for those who use them.
Section /o "un.$(OwnData)" UnsectionOwnData
    SetShellVarContext current
    RMDir /r "$APPDATA\tributary"
    RMDir /r "$LOCALAPPDATA\tributary"
SectionEnd

; MultiUser puts the usual folder, or that of the last time, over what /D= has said.
Var Wanted
Function .onInit
    StrCpy $Wanted $INSTDIR
    !insertmacro MULTIUSER_INIT
    ${If} $Wanted != ""
        StrCpy $INSTDIR $Wanted
    ${EndIf}
FunctionEnd

Function un.onInit
    !insertmacro MULTIUSER_UNINIT
FunctionEnd
