using System.Diagnostics;
using System.Threading.RateLimiting;
using Grpc.Core;
using Grpc.Core.Interceptors;
using MassTransit;
using MediatR;
using MediatR.Pipeline;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Corpus.Handlers.Gateway.HeldOut;

internal sealed class RetryTwice<TIn, TOut> : IPipelineBehavior<TIn, TOut> where TIn : notnull
{
    public async Task<TOut> Handle(TIn request, RequestHandlerDelegate<TOut> next, CancellationToken ct)
    {
        for (var n = 0; ; n++)
        {
            try { return await next(ct); }
            catch (TimeoutException) when (n < 2)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(20, 80) * (1 << n)), ct);
            }
        }
    }
}

internal sealed class Fallbacks<TIn, TOut> : IRequestExceptionHandler<TIn, TOut, KeyNotFoundException> where TIn : notnull where TOut : new()
{
    public Task Handle(TIn request, KeyNotFoundException exception, RequestExceptionHandlerState<TOut> state, CancellationToken cancellationToken)
    {
        state.SetHandled(new TOut());
        return Task.CompletedTask;
    }
}

public class Throttle(RequestDelegate next, PartitionedRateLimiter<string> limiter)
{
    public async Task Invoke(HttpContext http)
    {
        var key = http.Connection.RemoteIpAddress?.ToString() ?? "unknown";
        using var lease = limiter.AttemptAcquire(key);
        if (lease.IsAcquired)
        {
            await next(http);
            return;
        }
        http.Response.StatusCode = 429;
        if (lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
            http.Response.Headers.RetryAfter = ((int)wait.TotalSeconds).ToString();
    }
}

public sealed class OwnsParcel : AuthorizationHandler<OwnsParcel.Rule, string>
{
    private readonly IParcelOwners _owners;

    public OwnsParcel(IParcelOwners owners) => _owners = owners;

    public sealed class Rule : IAuthorizationRequirement;

    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, Rule requirement, string parcel)
    {
        if (await _owners.OwnerOf(parcel) == context.User.Identity?.Name) context.Succeed(requirement);
        else context.Fail(new AuthorizationFailureReason(this, "not yours"));
    }
}

public interface IParcelOwners
{
    Task<string?> OwnerOf(string parcel);
}

public class Chaos : DelegatingHandler
{
    private readonly double _rate;

    public Chaos(double rate, HttpMessageHandler inner) : base(inner) => _rate = rate;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, CancellationToken ct) =>
        Random.Shared.NextDouble() < _rate
            ? Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.ServiceUnavailable) { RequestMessage = message })
            : base.SendAsync(message, ct);
}

public class Tracing<T> : IFilter<ConsumeContext<T>> where T : class
{
    private static readonly ActivitySource Source = new("gateway");

    public async Task Send(ConsumeContext<T> context, IPipe<ConsumeContext<T>> next)
    {
        using var activity = Source.StartActivity(typeof(T).Name);
        activity?.SetTag("message.id", context.MessageId);
        await next.Send(context);
    }

    public void Probe(ProbeContext context) => context.CreateScope("tracing");
}

public class DeadlineInterceptor : Interceptor
{
    public override async Task<TResponse> UnaryServerHandler<TRequest, TResponse>(TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
    {
        if (context.Deadline < DateTime.UtcNow.AddMilliseconds(50))
            throw new RpcException(new Status(StatusCode.DeadlineExceeded, context.Method));
        return await continuation(request, context);
    }
}

public sealed class TeapotFilter : IExceptionFilter, IOrderedFilter
{
    public int Order => int.MaxValue - 10;

    public void OnException(ExceptionContext context)
    {
        if (context.Exception is not NotSupportedException) return;
        context.Result = new Microsoft.AspNetCore.Mvc.StatusCodeResult(418);
        context.ExceptionHandled = true;
    }
}
