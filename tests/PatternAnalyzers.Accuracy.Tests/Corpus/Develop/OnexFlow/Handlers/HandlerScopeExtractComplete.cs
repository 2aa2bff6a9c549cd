using OmniBase.Enums;
using OmniBase.Models;

namespace Corpus.OnexFlow.Handlers;

public sealed record ScopeExtracted(string PlanId, IReadOnlyList<string> Files, IReadOnlyList<string> Repositories);

/// <summary>Last step of the scope workflow: leaves the manifest where the next session finds it.</summary>
public sealed class HandlerScopeExtractComplete
{
    private readonly string _stateDirectory;

    public HandlerScopeExtractComplete(string stateDirectory) => _stateDirectory = stateDirectory;

    public EnumHandlerType HandlerType => EnumHandlerType.InfraHandler;
    public EnumHandlerTypeCategory HandlerCategory => EnumHandlerTypeCategory.Effect;

    public async Task<ModelHandlerOutput<string>> HandleAsync(ModelEventEnvelope<ScopeExtracted> envelope)
    {
        var target = Path.Combine(_stateDirectory, envelope.Payload.PlanId + ".scope");
        await File.WriteAllLinesAsync(target, envelope.Payload.Repositories.Select(r => "repo " + r).Concat(envelope.Payload.Files.Select(f => "file " + f)));
        var intent = new ModelIntent("scope.manifest_write", target, envelope.Payload);
        return ModelHandlerOutput<string>.ForOrchestrator(envelope.CorrelationId, [], [intent]);
    }
}
