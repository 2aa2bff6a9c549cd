namespace Coravel.Invocable
{
    public interface IInvocable { Task Invoke(); }
    public interface ICancellableInvocable { CancellationToken CancellationToken { get; set; } }
}
