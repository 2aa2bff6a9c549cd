using OmniBase.Enums;
using OmniBase.Models;

namespace Corpus.OnexFlow.Handlers.HeldOut;

public sealed record FileReadDone(string Path, string Content);

public sealed class HandlerScopeFileReadComplete
{
    public EnumHandlerType HandlerType => EnumHandlerType.InfraHandler;
    public EnumHandlerTypeCategory HandlerCategory => EnumHandlerTypeCategory.Effect;

    // only says what the extraction should work on; whoever runs intents does the rest
    public ModelHandlerOutput<object> Handle(ModelEventEnvelope<FileReadDone> payload)
    {
        var done = payload.Payload;
        if (string.IsNullOrWhiteSpace(done.Content))
        {
            return ModelHandlerOutput<object>.ForOrchestrator(payload.CorrelationId, [$"{done.Path} is empty"], []);
        }

        return ModelHandlerOutput<object>.ForOrchestrator(payload.CorrelationId, [], [new ModelIntent("scope.extract", "node_scope_extract_compute", done)]);
    }
}
