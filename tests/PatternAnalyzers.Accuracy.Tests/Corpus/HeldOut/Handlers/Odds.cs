using MassTransit;
using MediatR;

namespace Corpus.Handlers.Odds.HeldOut;

public sealed record Ping(int Ttl) : IRequest<Ping?>;

sealed class Bounce(ISender sender) : IRequestHandler<Ping, Ping?>
{
    public async Task<Ping?> Handle(Ping p, CancellationToken ct) =>
        p.Ttl <= 0 ? null : await sender.Send(p with { Ttl = p.Ttl - 1 }, ct);
}

public record Blob(string Key, Stream Content);

public abstract class Sink<T> : IConsumer<T> where T : class
{
    Task IConsumer<T>.Consume(ConsumeContext<T> context) => Accept(context.Message, context.CancellationToken);

    protected abstract Task Accept(T item, CancellationToken ct);
}

public class Bucket(DirectoryInfo where) : Sink<Blob>
{
    protected override async Task Accept(Blob item, CancellationToken ct)
    {
        await using var file = new FileStream(Path.Combine(where.FullName, item.Key), FileMode.CreateNew);
        await item.Content.CopyToAsync(file, ct);
    }
}

public class MouseHandlerOptions
{
    public double Sensitivity { get; init; } = 1.0;
    public bool Inverted { get; init; }
}

public static class SignalHandlers
{
    public const int Interrupt = 2;
    public const int Terminate = 15;

    public static string Name(int signal) => signal switch { Interrupt => "SIGINT", Terminate => "SIGTERM", _ => $"SIG{signal}" };
}
