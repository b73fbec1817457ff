// The words of the assessor's kit, Chinese and English. `{0}` is filled in.
(() => {
  const words = {
    colon: ["：", ": "], comma: ["、", ", "], unnamed: ["未命名的评价", "Unnamed assessment"],
    choose: ["选择章条", "Choose clauses"],
    chooseHelp: ["勾选要评价的章条，然后在此填写、打印或导出。什么都不勾选即为全部。", "Tick the clauses to assess, then fill in here, print or export. With nothing ticked, all are meant."],
    all: ["全选", "All"], none: ["清除", "None"], processes: ["只选过程", "Processes only"], results: ["只选结果", "Results only"],
    chosen: ["已选{0}项，共{1}项", "{0} of {1} items chosen"], chosenAll: ["全部{0}项", "All {0} items"],
    fill: ["开始填写", "Fill in"], read: ["查看", "View"], print: ["打印", "Print"], link: ["复制选择的链接", "Copy a link to the selection"],
    linkCopied: ["链接已复制：{0}", "Link copied: {0}"], linkShown: ["浏览器不允许复制，链接为：{0}", "The browser refuses to copy; the link is {0}"],
    selectionIs: ["本页只显示选定的章条：{0}", "Only the chosen clauses are shown: {0}"], showAll: ["显示全部", "Show all"],
    unknownClause: ["没有这些章条，已略过：{0}", "There are no such clauses, they are passed over: {0}"],
    noneLeft: ["所选的章条都不存在，显示全部。", "None of the chosen clauses exists; all are shown."],
    shelf: ["本浏览器里的评价", "Assessments in this browser"],
    shelfHelp: ["评价只保存在本浏览器里，不会发送到任何地方。清除浏览数据、关闭隐私窗口都会丢失：请经常导出。", "Assessments are kept in this browser only and are sent nowhere. Clearing the browser's data or closing a private window loses them: export often."],
    shelfEmpty: ["还没有。", "None yet."], open: ["打开", "Open"], rename: ["改名", "Rename"], duplicate: ["复制一份", "Duplicate"], remove: ["删除", "Delete"],
    exportIt: ["导出JSON", "Export JSON"], importIt: ["导入文件", "Import a file"], importHelp: ["或把导出的JSON文件、填好的XLSX工作簿拖到这里。同一次评价的两份文件会逐项合并。", "Or drop exported JSON or a filled XLSX workbook here. Two files of one assessment are merged item by item."],
    removed: ["已删除“{0}”", "“{0}” was deleted"], undo: ["撤销", "Undo"], restored: ["已恢复“{0}”", "“{0}” is back"], undoUntil: ["离开本页前可以撤销。", "It can be undone until this page is left."],
    otherEdition: ["另一版本：{0}；只能导出或删除", "Another edition: {0}; it can only be exported or deleted"], copyOf: ["{0}（副本）", "{0} (copy)"],
    newName: ["名称", "Name"], save: ["保存", "Save"], cancel: ["取消", "Cancel"], close: ["关闭", "Close"], done: ["已评审{0}/{1}", "{0} of {1} reviewed"],
    changedAt: ["改动于{0}", "changed {0}"], exportedAt: ["上次导出：{0}", "last exported {0}"], exportedNever: ["从未导出", "never exported"], changedSince: ["之后有改动", "changed since"], rescope: ["改选章条", "Change the clauses"], useFor: ["用于“{0}”", "Use for “{0}”"], chooseFor: ["正在为“{0}”改选章条。已填写的内容都会保留，不在选择之内的也仍然显示。", "You are changing the clauses of “{0}”. All that was filled in stays, and stays in sight even outside the selection."], help: ["使用说明", "Help"],
    defaultName: ["{0}评价", "Assessment of {0}"],
    saved: ["已保存 {0}", "Saved {0}"], saving: ["正在保存", "Saving"], unchanged: ["所填内容自动保存", "Saved as you type"],
    failed: ["没有保存！浏览器的存储已满或不可用。请立即导出，再释放空间。已填内容只在本页里。", "Not saved! The browser's storage is full or unavailable. Export now, then make room. What was typed is in this page only."],
    blocked: ["浏览器不允许保存（隐私模式或设置）。关闭本页即丢失：请在关闭前导出。", "The browser does not let this page keep anything (private mode or its settings). Closing the page loses all: export before closing."],
    gone: ["这份评价在另一窗口里被删除或清除。本页仍保留全部内容。", "This assessment was deleted or cleared elsewhere. This page still holds all of it."], keep: ["重新保存", "Save it again"],
    noSuch: ["本浏览器里没有这份评价（{0}）。可从导出的文件导入。", "This assessment ({0}) is not in this browser. Import it from an exported file."],
    broken: ["有{0}条保存的记录无法读取，已原样保留。", "Saved records that cannot be read, left as they are: {0}."],
    offlineReady: ["已可离线使用：没有网络时，关闭浏览器后仍可从同一网址打开本页。", "Ready to be used without a network: this address opens even after the browser was closed."],
    offlineNotYet: ["还不能离线使用，正在保存所需的文件。请等此处改变后再断网。", "Not yet ready to be used without a network: the files it needs are being kept. Wait until this changes."],
    offlineNever: ["在此不能离线打开（浏览器不允许，或网址不是https）。没有网络时请勿关闭本页，或使用文件夹里的副本。", "It cannot be opened without a network here (the browser refuses, or the address is not https). Keep this page open, or take a copy in a folder."],
    allShelf: ["全部评价", "All assessments"], nextOpen: ["下一个未结项", "Next open item"], noOpen: ["没有未结项。", "Nothing is open."],
    summary: ["汇总与未结项", "Summary and open points"], reportSave: ["下载报告（HTML）", "Download the report (HTML)"], reportPrint: ["打印报告", "Print the report"], reportBoth: ["报告用中英两种文字", "Report in both languages"],
    keys: ["快捷键：N 下一个未结项，1–{0} 结论，0 未评审，Esc 离开文字框", "Keys: N next open item, 1–{0} finding, 0 not reviewed, Esc leaves a text box"],
    visit: ["评价信息", "About the visit"], name: ["评价名称", "Name of the assessment"], organization: ["组织", "Organization"], site: ["场所", "Site"], assessor: ["评价人员", "Assessor"], accompanied: ["陪同人员", "Accompanied by"], first_day: ["开始日期", "First day"], last_day: ["结束日期", "Last day"], date: ["日期", "Date"],
    findingOf: ["{0}的结论", "Finding on {0}"], finding: ["结论", "Finding"], notReviewed: ["未评审", "Not reviewed"],
    grade: ["不符合分级", "Grade of the nonconformity"], major: ["严重", "Major"], minor: ["一般", "Minor"], observation: ["观察项", "Observation"], noGrade: ["未分级", "Not graded"],
    reason: ["不适用的理由", "Why it is not applicable"], interviewed: ["访谈对象", "Interviewed"], records: ["记录编号", "Record numbers"], observed: ["所见情况", "Observed"], evidence: ["证据", "Evidence"],
    opportunity: ["改进机会", "Opportunity for improvement"], strength: ["优势", "Strength"], more: ["优势、改进机会", "Strength, opportunity"],

    "no-evidence": ["有结论而无证据", "Finding without evidence"], "no-reason": ["不适用而无理由", "Not applicable without a reason"], "no-grade": ["不符合而未分级", "Nonconformity without a grade"], stale: ["作答后条款文本已改动", "Provision changed since it was answered"], "not-reviewed": ["未评审", "Not reviewed"],
    staleNote: ["条款文本在作答之后有改动。请对照新旧文本，确认结论是否仍成立。", "The provision has changed since this was answered. Compare the two texts and see whether the finding still holds."],
    then: ["作答时", "When answered"], now: ["现在", "Now"], stillHolds: ["结论仍成立", "The answer still holds"], textUnknown: ["（文件里没有当时的文本）", "(the text of that time is not in the file)"],
    aspect: ["方面", "Aspect"], total: ["合计", "Total"], share: ["符合率", "Conforming"], shareHelp: ["符合率＝符合÷（已评审－不适用）", "Conforming = conforms ÷ (reviewed − not applicable)"],
    openPoints: ["未结项", "Open points"], openCount: ["未结{0}项", "{0} open"], openOne: ["未结1项", "1 open"], andMore: ["另有{0}项", "and {0} more"],
    unknownItems: ["标准中已没有的检查项", "Items no longer in the standard"], movedTo: ["由{0}取代", "replaced by {0}"],
    scores: ["评分", "Scores"], scoreOurs: ["评分是本工具附加的，标准没有分值。", "Scores are an addition of this tool; the standard gives none."], noScore: ["未评", "none"], score: ["得分", "Score"],
    importTitle: ["导入", "Import"], refused: ["没有导入：{0}", "Not imported: {0}"], nothingLost: ["浏览器里的评价没有改动。", "Nothing in this browser was changed."],
    isBroken: ["文件损坏，不是完整的JSON（{0}）", "the file is broken, it is not whole JSON ({0})"], isUtf8: ["不是UTF-8文本", "not UTF-8 text"], isHuge: ["文件超过50 MB", "the file is larger than 50 MB"],
    isTwice: ["键“{0}”在同一对象中出现两次", "the key “{0}” stands twice in one object"], isForeign: ["这不是评价文件（应为本站导出的JSON，或填好的XLSX工作簿）", "this is not an assessment file (expected: JSON exported from this site, or a filled XLSX workbook)"], isNewer: ["文件由更新的版本生成（格式{0}，本页只认识{1}）", "it was made by a newer version (format {0}, this page knows {1})"], isVersion: ["不认识的格式版本", "its version of the format is unknown"],
    isKey: ["不认识的键“{0}”", "the key “{0}” is unknown"], isMissing: ["缺少键“{0}”", "the key “{0}” is missing"], isValue: ["“{0}”的值不对", "the value of “{0}” is wrong"],
    isStandard: ["它评价的是另一标准“{0}”，本站是“{1}”", "it assesses another standard, “{0}”; here is “{1}”"], isEdition: ["它依据的是另一版本“{0}”，本站是“{1}”", "it was made from another edition, “{0}”; here is “{1}”"], isFinding: ["“{0}”的结论“{1}”本站没有", "the finding “{1}” of “{0}” is unknown here"], isScore: ["“{0}”的评分本站没有配置", "this site has no such score for “{0}”"],
    isRow: ["有一行填了内容却没有检查项编号：{0}", "a row has words and no item: {0}"],
    isSorted: ["有一行显示“{0}”，而其隐藏列为“{1}”：排序时漏了隐藏列", "a row shows “{0}”, and its hidden column says “{1}”: it was sorted without that column"],
    noteRevised: ["文件依据{0}的文本，现为{1}的文本。", "It was made from the text of {0}; here is that of {1}."], noteStale: ["{0}项的条款文本已改动：{1}", "Provision changed since answered ({0}): {1}"], noteUnknown: ["{0}项在标准中已不存在，保留：{1}", "No longer in the standard, kept ({0}): {1}"], noteOutside: ["{0}项有内容而不在选定范围内，仍显示：{1}", "Filled in outside the scope, shown ({0}): {1}"],
    add: ["添加", "Add"], addCopy: ["另存为副本", "Add as a copy"], merge: ["合并", "Merge"], sameId: ["浏览器里已有这份评价“{0}”。", "This assessment, “{0}”, is already in this browser."], mergeSame: ["两份完全相同。", "The two are the same."],
    mergeTakes: ["从文件取入：{0}项。", "Taken from the file: {0}."], mergeJoins: ["两边各填了不同的栏、将合在一起：{0}项（{1}）。", "Each side filled in other fields, they are put together: {0} ({1})."], conflicts: ["{0}项两边都填了而不相同，请选择：", "Filled in differently on both sides ({0}); choose:"], inBrowser: ["浏览器里的", "In this browser"], inFile: ["文件里的", "In the file"], inBoth: ["两份都留", "Both"], inBothHelp: ["文字都留，结论取较新的", "the words of both, the finding of the newer"], forAll: ["全部选：", "For all:"], newer: ["较新", "newer"], imported: ["已导入“{0}”", "“{0}” was imported"], merged: ["已合并到“{0}”", "“{0}” was merged"], headDiffers: ["评价信息不相同，保留浏览器里的：{0}", "About the visit they differ; what is in this browser stays: {0}"],
    reportTitle: ["评价报告", "Assessment report"], scope: ["范围", "Scope"], whole: ["全部", "Whole standard"], strengths: ["优势", "Strengths"], nonconformities: ["不符合", "Nonconformities"], opportunities: ["改进机会", "Opportunities"], perClause: ["逐条结果", "Clause by clause"], notReviewedList: ["未评审的检查项", "Not reviewed"], nil: ["无", "None"], items: ["项", "items"], madeFrom: ["依据", "Made from"], provision: ["条款", "Provision"], question: ["检查项", "Question"], id: ["编号", "Id"], fingerprint: ["文本指纹", "Fingerprint"], clause: ["章条", "Clause"],
    typed: ["本页有尚未保存的内容。", "Something on this page is not saved."], csv: ["CSV", "CSV"], json: ["JSON", "JSON"], landscape: ["横向", "Landscape"],
  };
  const kit = (globalThis.clausebook.kit = {});
  kit.language = document.documentElement.lang.startsWith("zh") ? "zh" : "en";
  kit.word = (key, language, ...values) => {
    const text = words[key][language === "zh" ? 0 : 1];
    return values.length ? text.replace(/\{(\d)\}/g, (_, n) => values[n]) : text;
  };
  kit.t = (key, ...values) => kit.word(key, kit.language, ...values);
  kit.inLanguage = (text) => text[kit.language];
})();
