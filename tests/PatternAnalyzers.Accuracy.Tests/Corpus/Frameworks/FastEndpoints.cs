namespace FastEndpoints
{
    public abstract class BaseEndpoint { public Microsoft.AspNetCore.Http.HttpContext HttpContext { get; set; } = null!; public abstract void Configure(); }
    public abstract class Endpoint<TRequest, TResponse> : BaseEndpoint where TRequest : notnull
    {
        public TResponse Response { get; set; } = default!;
        protected void Get(params string[] routePatterns) { }
        protected void Post(params string[] routePatterns) { }
        protected void Put(params string[] routePatterns) { }
        protected void AllowAnonymous() { }
        protected Task SendAsync(TResponse response, int statusCode = 200, CancellationToken cancellation = default) => throw null!;
        protected Task SendNotFoundAsync(CancellationToken cancellation = default) => throw null!;
        protected void Roles(params string[] rolesNames) { }
        protected T? Route<T>(string paramName, bool isRequired = true) => default;
        protected void AddError(string message) { }
        protected void ThrowIfAnyErrors() { }
        public virtual Task HandleAsync(TRequest req, CancellationToken ct) => throw null!;
    }
    public interface IEventHandler<in TEvent> { Task HandleAsync(TEvent eventModel, CancellationToken ct); }
    public sealed class EmptyRequest { }
    public abstract class EndpointWithoutRequest<TResponse> : Endpoint<EmptyRequest, TResponse> { public virtual Task HandleAsync(CancellationToken ct) => Task.CompletedTask; }
}
