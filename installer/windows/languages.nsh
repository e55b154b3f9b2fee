; The installer's languages, those of the window by the names that NSIS has for them. English comes first: it is spoken to whom
; Windows speaks none of them. NSIS' own pages bring their words along.
!macro Speak NAME TOOOLD RUNNING HELD PROGRAMS STARTMENU DESKTOP KINDS OWNDATA
!insertmacro MUI_LANGUAGE "${NAME}"
LangString TooOld ${LANG_${NAME}} "${TOOOLD}"
LangString Running ${LANG_${NAME}} "${RUNNING}"
LangString Held ${LANG_${NAME}} "${HELD}$\n$6"
LangString Programs ${LANG_${NAME}} "${PROGRAMS}"
LangString StartMenu ${LANG_${NAME}} "${STARTMENU}"
LangString Desktop ${LANG_${NAME}} "${DESKTOP}"
LangString Kinds ${LANG_${NAME}} "${KINDS}"
LangString OwnData ${LANG_${NAME}} "${OWNDATA}"
!macroend

; Comes before a language in which NSIS lacks the words of the page that asks for whom it is installed.
!macro ForWhom TITLE SUBTITLE TOP ALLUSERS CURRENTUSER
!define MULTIUSER_TEXT_INSTALLMODE_TITLE "${TITLE}"
!define MULTIUSER_TEXT_INSTALLMODE_SUBTITLE "${SUBTITLE}"
!define MULTIUSER_INNERTEXT_INSTALLMODE_TOP "${TOP}"
!define MULTIUSER_INNERTEXT_INSTALLMODE_ALLUSERS "${ALLUSERS}"
!define MULTIUSER_INNERTEXT_INSTALLMODE_CURRENTUSER "${CURRENTUSER}"
!macroend

!insertmacro Speak English \
    "Tributary needs Windows 10, version 1809, or newer." \
    "Tributary is still running. Quit it, then try again." \
    "Another program is using this file. Close that program, then try again." \
    "Programs" \
    "Start menu" \
    "Icon on the desktop" \
    "Open Metalink files and lists of links" \
    "The list of downloads and the settings (not the downloads)"
!insertmacro Speak Arabic \
    "يحتاج Tributary إلى Windows 10 بالإصدار 1809 أو أحدث." \
    "لا يزال Tributary يعمل. أغلقه ثم أعد المحاولة." \
    "يستخدم برنامج آخر هذا الملف. أغلق ذلك البرنامج ثم أعد المحاولة." \
    "البرامج" \
    "قائمة ابدأ" \
    "أيقونة على سطح المكتب" \
    "فتح ملفات Metalink وقوائم الروابط" \
    "قائمة التنزيلات والإعدادات (وليس الملفات المنزَّلة)"
!insertmacro Speak German \
    "Tributary braucht Windows 10 ab Version 1809 oder ein neueres Windows." \
    "Tributary läuft noch. Beenden Sie es und versuchen Sie es noch einmal." \
    "Ein anderes Programm benutzt diese Datei. Schließen Sie es und versuchen Sie es noch einmal." \
    "Programme" \
    "Startmenü" \
    "Symbol auf dem Desktop" \
    "Metalink-Dateien und Listen von Links öffnen" \
    "Die Liste der Downloads und die Einstellungen (nicht die Downloads)"
!insertmacro Speak Spanish \
    "Tributary necesita Windows 10, versión 1809, o posterior." \
    "Tributary sigue en ejecución. Ciérrelo e inténtelo de nuevo." \
    "Otro programa está usando este archivo. Cierre ese programa e inténtelo de nuevo." \
    "Programas" \
    "Menú Inicio" \
    "Icono en el escritorio" \
    "Abrir archivos Metalink y listas de enlaces" \
    "La lista de descargas y los ajustes (no los archivos descargados)"
!insertmacro Speak French \
    "Tributary nécessite Windows 10, version 1809, ou une version ultérieure." \
    "Tributary est encore en cours d’exécution. Quittez-le, puis réessayez." \
    "Un autre programme utilise ce fichier. Fermez ce programme, puis réessayez." \
    "Programmes" \
    "Menu Démarrer" \
    "Icône sur le bureau" \
    "Ouvrir les fichiers Metalink et les listes de liens" \
    "La liste des téléchargements et les paramètres (pas les fichiers téléchargés)"
!insertmacro Speak Hebrew \
    "נדרש Windows 10 בגרסה 1809 או חדש יותר כדי להשתמש ב-Tributary." \
    "Tributary עדיין פועל. צאו ממנו ונסו שוב." \
    "תוכנה אחרת משתמשת בקובץ הזה. סגרו אותה ונסו שוב." \
    "תוכנות" \
    "תפריט התחל" \
    "סמל על שולחן העבודה" \
    "פתיחת קובצי Metalink ורשימות קישורים" \
    "רשימת ההורדות וההגדרות (לא הקבצים שהורדו)"
!insertmacro Speak Hindi \
    "Tributary के लिए Windows 10 का संस्करण 1809 या उससे नया Windows चाहिए।" \
    "Tributary अभी चल रहा है। उससे बाहर निकलें, फिर कोशिश करें।" \
    "कोई दूसरा प्रोग्राम इस फ़ाइल का उपयोग कर रहा है। उसे बंद करें, फिर कोशिश करें।" \
    "प्रोग्राम" \
    "स्टार्ट मेनू" \
    "डेस्कटॉप पर आइकन" \
    "Metalink फ़ाइलें और लिंक की सूचियाँ खोलें" \
    "डाउनलोड की सूची और सेटिंग (डाउनलोड की गई फ़ाइलें नहीं)"
!insertmacro Speak Italian \
    "Tributary richiede Windows 10 versione 1809 o successiva." \
    "Tributary è ancora in esecuzione. Chiudilo e riprova." \
    "Un altro programma sta usando questo file. Chiudi quel programma e riprova." \
    "Programmi" \
    "Menu Start" \
    "Icona sul desktop" \
    "Apri i file Metalink e gli elenchi di link" \
    "L’elenco dei download e le impostazioni (non i file scaricati)"
!insertmacro Speak Japanese \
    "Tributary を使うには Windows 10 バージョン 1809 以降が必要です。" \
    "Tributary はまだ実行中です。終了してから、もう一度お試しください。" \
    "別のプログラムがこのファイルを使用しています。そのプログラムを閉じてから、もう一度お試しください。" \
    "プログラム" \
    "スタート メニュー" \
    "デスクトップのアイコン" \
    "Metalink ファイルとリンクの一覧を開く" \
    "ダウンロードの一覧と設定（ダウンロードしたファイルは除く）"
!insertmacro ForWhom \
    "사용자 선택" \
    "$(^NameDA)을(를) 어떤 사용자에게 설치할지 선택하세요." \
    "$(^NameDA)을(를) 나만 사용하도록 설치할지, 이 컴퓨터의 모든 사용자가 사용하도록 설치할지 선택하세요. $(^ClickNext)" \
    "이 컴퓨터의 모든 사용자용으로 설치" \
    "나만 사용하도록 설치"
!insertmacro Speak Korean \
    "Tributary를 사용하려면 Windows 10 버전 1809 이상이 필요합니다." \
    "Tributary가 아직 실행 중입니다. 종료한 후 다시 시도하세요." \
    "다른 프로그램이 이 파일을 사용하고 있습니다. 그 프로그램을 닫은 후 다시 시도하세요." \
    "프로그램" \
    "시작 메뉴" \
    "바탕 화면 아이콘" \
    "Metalink 파일 및 링크 목록 열기" \
    "다운로드 목록과 설정(다운로드한 파일은 제외)"
!insertmacro Speak Polish \
    "Tributary wymaga systemu Windows 10 w wersji 1809 lub nowszego." \
    "Tributary nadal działa. Zakończ go i spróbuj ponownie." \
    "Inny program używa tego pliku. Zamknij ten program i spróbuj ponownie." \
    "Programy" \
    "Menu Start" \
    "Ikona na pulpicie" \
    "Otwieranie plików Metalink i list odnośników" \
    "Lista pobierania i ustawienia (bez pobranych plików)"
!insertmacro Speak PortugueseBR \
    "O Tributary requer o Windows 10, versão 1809, ou mais recente." \
    "O Tributary ainda está em execução. Saia dele e tente novamente." \
    "Outro programa está usando este arquivo. Feche esse programa e tente novamente." \
    "Programas" \
    "Menu Iniciar" \
    "Ícone na área de trabalho" \
    "Abrir arquivos Metalink e listas de links" \
    "A lista de downloads e as configurações (não os arquivos baixados)"
!insertmacro Speak Russian \
    "Для Tributary нужна Windows 10 версии 1809 или новее." \
    "Tributary ещё работает. Выйдите из него и повторите попытку." \
    "Этот файл занят другой программой. Закройте её и повторите попытку." \
    "Программы" \
    "Меню «Пуск»" \
    "Значок на рабочем столе" \
    "Открывать файлы Metalink и списки ссылок" \
    "Список загрузок и настройки (но не сами загрузки)"
!insertmacro ForWhom \
    "Kullanıcıları Seçin" \
    "$(^NameDA) kurulumunun hangi kullanıcılar için yapılacağını seçin." \
    "$(^NameDA) yazılımını yalnızca kendiniz için mi yoksa bu bilgisayarın tüm kullanıcıları için mi kurmak istediğinizi seçin. $(^ClickNext)" \
    "Bu bilgisayarı kullanan herkes için kur" \
    "Yalnızca benim için kur"
!insertmacro Speak Turkish \
    "Tributary için Windows 10 sürüm 1809 veya daha yenisi gerekir." \
    "Tributary hâlâ çalışıyor. Ondan çıkın ve yeniden deneyin." \
    "Başka bir program bu dosyayı kullanıyor. O programı kapatın ve yeniden deneyin." \
    "Programlar" \
    "Başlat menüsü" \
    "Masaüstünde simge" \
    "Metalink dosyalarını ve link listelerini aç" \
    "İndirme listesi ve ayarlar (indirilen dosyalar değil)"
!insertmacro Speak Ukrainian \
    "Для Tributary потрібна Windows 10 версії 1809 або новіша." \
    "Tributary ще працює. Вийдіть із нього й спробуйте ще раз." \
    "Цей файл використовує інша програма. Закрийте її й спробуйте ще раз." \
    "Програми" \
    "Меню «Пуск»" \
    "Піктограма на стільниці" \
    "Відкривати файли Metalink і списки посилань" \
    "Список завантажень і налаштування (але не самі завантаження)"
!insertmacro Speak SimpChinese \
    "Tributary 需要 Windows 10 版本 1809 或更高版本。" \
    "Tributary 仍在运行。请退出后重试。" \
    "另一个程序正在使用此文件。请关闭该程序后重试。" \
    "程序" \
    "“开始”菜单" \
    "桌面图标" \
    "打开 Metalink 文件和链接列表" \
    "下载列表和设置（不含已下载的文件）"
