using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Handlers and behaviors of MediatR and Mediator.</summary>
internal sealed class MediatRExtractor : ITypeExtractor
{
    private static readonly KnownBases Bases = new(
        "MediatR",
        // Mediator, the source-generated one, shares names with MediatR; unresolved names are its own only where its namespace is imported.
        new KnownBase("Mediator", "IRequestHandler", 1, Supports.Request, Message: 0, ByName: false, Framework: "Mediator"),
        new KnownBase("Mediator", "IRequestHandler", 2, Supports.Request, Message: 0, ByName: false, Framework: "Mediator"),
        new KnownBase("Mediator", "ICommandHandler", 1, Supports.Request, Message: 0, ByName: false, Framework: "Mediator"),
        new KnownBase("Mediator", "ICommandHandler", 2, Supports.Request, Message: 0, ByName: false, Framework: "Mediator"),
        new KnownBase("Mediator", "IQueryHandler", 2, Supports.Request, Message: 0, ByName: false, Framework: "Mediator"),
        new KnownBase("Mediator", "INotificationHandler", 1, Supports.Event, Message: 0, ByName: false, Framework: "Mediator"),
        new KnownBase("Mediator", "IPipelineBehavior", 2, Supports.Pipeline, Message: 0, ByName: false, Framework: "Mediator"),
        new KnownBase("Mediator", "IStreamRequestHandler", 2, Supports.Request, Message: 0, ByName: false, Framework: "Mediator"),
        new KnownBase("Mediator", "IStreamQueryHandler", 2, Supports.Request, Message: 0, ByName: false, Framework: "Mediator"),
        new KnownBase("Mediator", "IStreamCommandHandler", 2, Supports.Request, Message: 0, ByName: false, Framework: "Mediator"),
        new KnownBase("Mediator", "IStreamPipelineBehavior", 2, Supports.Pipeline, Message: 0, ByName: false, Framework: "Mediator"),
        new KnownBase("Mediator", "MessagePreProcessor", 2, Supports.Pipeline, Message: 0, ByName: false, Framework: "Mediator"),
        new KnownBase("Mediator", "MessagePostProcessor", 2, Supports.Pipeline, Message: 0, ByName: false, Framework: "Mediator"),
        new KnownBase("Mediator", "MessageExceptionHandler", 2, Supports.Pipeline, Message: 0, ByName: false, Framework: "Mediator"),
        new KnownBase("Mediator", "MessageExceptionHandler", 3, Supports.Pipeline, Message: 0, ByName: false, Framework: "Mediator"),
        new KnownBase("MediatR", "IRequestHandler", 1, Supports.Request, Message: 0),
        new KnownBase("MediatR", "IRequestHandler", 2, Supports.Request, Message: 0),
        new KnownBase("MediatR", "AsyncRequestHandler", 1, Supports.Request, Message: 0),
        new KnownBase("MediatR", "RequestHandler", 1, Supports.Request, Message: 0, ByName: false),
        new KnownBase("MediatR", "RequestHandler", 2, Supports.Request, Message: 0, ByName: false),
        new KnownBase("MediatR", "IStreamRequestHandler", 2, Supports.Request, Message: 0),
        new KnownBase("MediatR", "INotificationHandler", 1, Supports.Event, Message: 0),
        new KnownBase("MediatR", "NotificationHandler", 1, Supports.Event, Message: 0),
        new KnownBase("MediatR", "IPipelineBehavior", 2, Supports.Pipeline, Message: 0),
        new KnownBase("MediatR", "IStreamPipelineBehavior", 2, Supports.Pipeline, Message: 0),
        new KnownBase("MediatR.Pipeline", "IRequestPreProcessor", 1, Supports.Pipeline, Message: 0),
        new KnownBase("MediatR.Pipeline", "IRequestPostProcessor", 2, Supports.Pipeline, Message: 0),
        new KnownBase("MediatR.Pipeline", "IRequestExceptionHandler", 3, Supports.Pipeline, Message: 0),
        new KnownBase("MediatR.Pipeline", "IRequestExceptionHandler", 2, Supports.Pipeline, Message: 0),
        new KnownBase("MediatR.Pipeline", "RequestExceptionHandler", 2, Supports.Pipeline, Message: 0),
        new KnownBase("MediatR.Pipeline", "RequestExceptionHandler", 3, Supports.Pipeline, Message: 0),
        new KnownBase("MediatR.Pipeline", "AsyncRequestExceptionHandler", 2, Supports.Pipeline, Message: 0),
        new KnownBase("MediatR.Pipeline", "IRequestExceptionAction", 2, Supports.Pipeline, Message: 0));

    public void Extract(TypeQuestion question) => Bases.Extract(question);
}
