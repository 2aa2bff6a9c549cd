using OmniBase.Enums;
using OmniBase.Models;
using OmniBase.Protocols;

namespace Corpus.OnexFlow.Handlers;

public sealed record DependencyEdge(string From, string To);
public sealed record ArchitectureReport(bool Ok, IReadOnlyList<string> Violations);

public sealed class HandlerArchitectureValidation : IProtocolMessageHandler<IReadOnlyList<DependencyEdge>, ArchitectureReport>
{
    public string HandlerId => "compute.architecture.validation";
    public EnumHandlerTypeCategory Category => EnumHandlerTypeCategory.Compute;
    public EnumNodeKind NodeKind => EnumNodeKind.Compute;

    public Task<ModelHandlerOutput<ArchitectureReport>> HandleAsync(ModelEventEnvelope<IReadOnlyList<DependencyEdge>> envelope, CancellationToken cancellationToken)
    {
        var violations = (from e in envelope.Payload
                          let a = Layer(e.From)
                          let b = Layer(e.To)
                          where a < b
                          orderby e.From, e.To
                          select $"ARCH-001 {e.From} -> {e.To}").ToList();
        return Task.FromResult(ModelHandlerOutput<ArchitectureReport>.ForCompute(envelope.CorrelationId, new ArchitectureReport(violations.Count == 0, violations)));
    }

    private static int Layer(string module) => module.Split('.')[0] switch { "spi" => 0, "core" => 1, "infra" => 2, _ => 3 };
}
