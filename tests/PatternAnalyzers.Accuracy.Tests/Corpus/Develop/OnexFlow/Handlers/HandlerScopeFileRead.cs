using OmniBase.Enums;
using OmniBase.Models;

namespace Corpus.OnexFlow.Handlers;

public sealed record ScopeFileRead(string Path, string Content, long Bytes);

public sealed class HandlerScopeFileRead
{
    public EnumHandlerType HandlerType => EnumHandlerType.InfraHandler;
    public EnumHandlerTypeCategory HandlerCategory => EnumHandlerTypeCategory.Effect;

    public ModelHandlerOutput<ScopeFileRead> Handle(Guid correlationId, string path)
    {
        var info = new FileInfo(path);
        if (!info.Exists) throw new OnexException("SCOPE_FILE_MISSING", path);
        using var reader = info.OpenText();
        return ModelHandlerOutput<ScopeFileRead>.ForEffect(correlationId, new ScopeFileRead(info.FullName, reader.ReadToEnd(), info.Length));
    }
}
