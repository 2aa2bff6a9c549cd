using OmniBase.Enums;

namespace Corpus.OnexFlow.Handlers.HeldOut;

public enum FsVerb { Read, Write, List, MakeDirectory, Remove }

public class HandlerFileSystem
{
    private readonly string[] _roots;

    public HandlerFileSystem(params string[] allowedRoots) => _roots = allowedRoots.Select(Path.GetFullPath).ToArray();

    public virtual EnumHandlerTypeCategory HandlerCategory => EnumHandlerTypeCategory.Effect;
    public virtual EnumHandlerType HandlerType => EnumHandlerType.InfraHandler;

    public async Task<string> Handle(FsVerb verb, string path, string? content = null)
    {
        var full = Inside(path);
        switch (verb)
        {
            case FsVerb.Read:
                return await File.ReadAllTextAsync(full);
            case FsVerb.Write:
                await File.WriteAllTextAsync(full, content ?? "");
                return full;
            case FsVerb.List:
                return string.Join('\n', Directory.EnumerateFileSystemEntries(full).Order());
            case FsVerb.MakeDirectory:
                return Directory.CreateDirectory(full).FullName;
            default:
                File.Delete(full);
                return full;
        }
    }

    private string Inside(string path)
    {
        var full = Path.GetFullPath(path);
        return _roots.Any(r => full.StartsWith(r + Path.DirectorySeparatorChar, StringComparison.Ordinal)) ? full : throw new UnauthorizedAccessException(full);
    }
}
