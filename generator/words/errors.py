"""What commands say when something other than the author's text stops them, by key: Chinese, English."""

import errno
import os

from generator.model.errors import Said

SENTENCES: dict[str, tuple[str, str]] = {
    # Where a site or a file may not go
    "out-empty": (
        "--out是空的；请写明文件夹或文件的名称",
        "--out is empty; name a folder or a file",
    ),
    "out-is-file": (
        "“{out}”是一个文件；请用--out另指定一个文件夹",
        "{out} is a file; name a folder with --out",
    ),
    "out-in-standard": (
        "“{out}”就是标准的文件夹“{other}”，或者在它之内；请用--out另取一个地方",
        "{out} is or lies in the folder of the standard, {other}; name another place with --out",
    ),
    "out-holds": (
        "“{out}”就是“{other}”，或者包含它；请用--out另指定一个文件夹",
        "{out} is or contains {other}; name another folder with --out",
    ),
    "out-not-ours": (
        "“{out}”里有并非由clausebook build生成的内容（{found}）；请用--out另指定一个文件夹，或者自行移走这些内容",
        "{out} holds what no build made ({found}); name another folder with --out, or move that away yourself",
    ),
    "out-marker": (
        "“{out}”里的{marker}读不了，无法知道哪些文件是生成的；请用--out另指定一个文件夹，或者自行移走其中的内容",
        (
            "{marker} in {out} cannot be read, so what a build made there is not known; name another folder with --out, "
            "or move what is there away yourself"
        ),
    ),
    "out-mount": (
        "“{out}”在站点之内挂载了别的文件系统；请先卸载，或者用--out另指定一个文件夹",
        "another file system is mounted at {out}, inside the site; unmount it, or name another folder with --out",
    ),
    "out-is-input": (
        "--out是“{out}”，而本命令要读取“{other}”；请另取一个名称",
        "--out is {out}, but this command reads {other}; choose another name",
    ),
    "outside": (
        "“{name}”不在要写入的文件夹之内；什么也没有写",
        '"{name}" is no path below the folder that is written; nothing was written there',
    ),
    "busy": (
        "进程{pid}（主机{host}）正在写入“{place}”；请等它结束，或者结束它",
        "process {pid} on {host} is writing to {place}; wait until it ends, or end it",
    ),
    # What a build left in place
    "kept-foreign": (
        "“{out}”里并非由clausebook build生成的内容原样保留：{names}",
        "{out} still holds what no build made: {names}",
    ),
    "kept-edited": (
        "“{out}”里有生成之后被改动的文件，已移到{names}；站点由标准生成，要改请改标准",
        "{out} held files that were changed after the build; they are now {names}; change the standard instead",
    ),
    "and-more": ("{names}，另有{count}项", "{names} and {count} more"),
    # Processes
    "worker-killed": (
        "生成站点的一个进程被系统结束（信号{signal}），多半是内存不足；请关闭别的程序，或者加上--no-downloads不生成PDF和工作簿",
        (
            "a process of the build was ended by signal {signal}, most likely because memory ran out; close other programs, "
            "or leave out the PDFs and workbooks with --no-downloads"
        ),
    ),
    "worker-ended": (
        "生成站点的一个进程中途结束（返回{code}），没有说明原因；加上--debug再运行一次可以看到更多信息",
        "a process of the build ended with {code} and no result; run it again with --debug to see more",
    ),
    "memory": (
        "内存不足；请关闭别的程序，生成站点时可以加上--no-downloads不生成PDF和工作簿",
        "memory ran out; close other programs, or leave out the PDFs and workbooks of a build with --no-downloads",
    ),
    "depth": (
        "嵌套太深，或者文本太长，处理不了；加上--debug再运行一次可以看到位置",
        "something is nested too deeply, or a text is too long, to be worked on; --debug shows where",
    ),
    "stopped": ("已中止", "Stopped"),
    "unforeseen": (
        "没有料到的错误，是clausebook的缺陷：{error}；请加上--debug再运行一次，把显示的内容报告给我们",
        "an error that was not foreseen, a defect of clausebook: {error}; run it again with --debug and report what it shows",
    ),
    # The system
    "system": ("{place}：{reason}", "{place}: {reason}"),
    "system-somewhere": ("系统报告：{reason}", "the system says: {reason}"),
    "system-output": ("输出写不了：{reason}", "the output cannot be written: {reason}"),
    "port": (
        "端口{port}已被占用；请用--port另指定一个，0为任意空闲端口",
        "port {port} is taken; choose another with --port, 0 for any that is free",
    ),
    "port-refused": (
        "端口{port}不允许使用；请用--port指定一个大于1023的",
        "port {port} may not be used; choose one above 1023 with --port",
    ),
    "font": (
        (
            "没有一种字体有{characters}；请安装简体中文字体：pip install pylopdf-fonts-zh-cn，Debian上为apt-get install "
            "fonts-noto-cjk，npm上为@fontsource/noto-sans-sc；或者用--font-path或{variable}指定字体所在的文件夹"
        ),
        (
            "no font has {characters}; install one with Simplified Chinese: pip install pylopdf-fonts-zh-cn, on Debian "
            "apt-get install fonts-noto-cjk, from npm @fontsource/noto-sans-sc; or name a folder with --font-path or "
            "{variable}"
        ),
    ),
    "no-font": ("没有“{path}”这个字体或者文件夹", 'there is no font or folder "{path}"'),
    "no-clause": ("没有“{name}”这一条{near}", 'there is no clause "{name}"{near}'),
    "near": ("；是否要写“{name}”？", '; did you mean "{name}"?'),
    "no-items": ("“{name}”和它的下级都没有检查项", 'the clause "{name}" has no checklist items, nor has any below it'),
    "epoch": (
        "环境变量SOURCE_DATE_EPOCH为“{value}”，不是1970年以来的秒数；请改正或者取消它",
        'SOURCE_DATE_EPOCH is "{value}", not a number of seconds since 1970; correct it or unset it',
    ),
    # A build
    "links": ("这些链接无处可去：\n{links}", "these links lead nowhere:\n{links}"),
    "mkdocs": ("mkdocs停止了：{error}", "mkdocs stopped: {error}"),
    "mkdocs-settings": ("mkdocs不接受所给的设置：{error}", "mkdocs refuses its settings: {error}"),
}

_REASONS: dict[int, tuple[str, str]] = {
    errno.ENOSPC: ("磁盘已满；请腾出空间", "no space is left on the device; make room"),
    errno.EDQUOT: ("磁盘配额已用完；请腾出空间", "the disk quota is used up; make room"),
    errno.EFBIG: ("文件过大", "the file is too large"),
    errno.EACCES: ("没有权限；请检查文件和文件夹的权限", "permission denied; check who may read and write it"),
    errno.EPERM: ("不允许这样做；请检查文件和文件夹的权限", "not permitted; check who may read and write it"),
    errno.EROFS: ("文件系统是只读的；请换一个地方", "the file system is read-only; choose another place"),
    errno.ENOENT: ("没有这个文件或文件夹", "there is no such file or folder"),
    errno.EEXIST: ("已经有这个名称的文件或文件夹", "a file or folder of this name is there already"),
    errno.ENOTDIR: ("路径中有一处是文件，不是文件夹", "a part of the path is a file, not a folder"),
    errno.EISDIR: ("是文件夹，不是文件", "it is a folder, not a file"),
    errno.ENOTEMPTY: ("文件夹不是空的", "the folder is not empty"),
    errno.ENAMETOOLONG: ("名称或路径太长", "the name or the path is too long"),
    errno.ELOOP: ("符号链接绕成了圈", "the symbolic links go round in a circle"),
    errno.EBUSY: ("正被占用", "it is in use"),
    errno.EIO: ("读写出错；请检查磁盘", "reading or writing failed; check the disk"),
    errno.EMFILE: ("打开的文件太多", "too many files are open"),
    errno.ENOMEM: ("内存不足；请关闭别的程序", "memory ran out; close other programs"),
    errno.EAGAIN: (
        "系统没有余力开始新的进程；请关闭别的程序",
        "the system cannot start another process; close other programs",
    ),
}
"""What the errors of a system mean, by number, in the words of a person."""


def said(key: str, **values: object) -> Said:
    """Return a sentence with its values filled in; a value may itself be in both languages."""
    zh, en = SENTENCES[key]
    return Said(
        zh.format(**{name: value.zh if isinstance(value, Said) else value for name, value in values.items()}),
        en.format(**{name: value.en if isinstance(value, Said) else value for name, value in values.items()}),
    )


def reason(error: OSError) -> Said:
    """Return what an error of the system means and, where there is one, the way out."""
    number = error.errno or 0
    own = str(error) if not number else os.strerror(number)
    return Said(*_REASONS.get(number, (own, own)))


def listed(names: list[str], most: int = 20) -> Said:
    """Return names in a row, and how many are left out."""
    shown, more = names[:most], len(names) - most
    row = Said("、".join(shown), ", ".join(shown))
    if more <= 0:
        return row
    return said("and-more", names=row, count=more)
