namespace NHibernate.Event
{
    public abstract class AbstractPreDatabaseOperationEvent { public object Entity { get; } = null!; public object Id { get; } = null!; }
    public class PreUpdateEvent : AbstractPreDatabaseOperationEvent { public object[] State { get; } = []; public object[] OldState { get; } = []; public string[] PropertyNames { get; } = []; }
    public class PreInsertEvent : AbstractPreDatabaseOperationEvent { public object[] State { get; } = []; public string[] PropertyNames { get; } = []; }
    public interface IPreUpdateEventListener { Task<bool> OnPreUpdateAsync(PreUpdateEvent @event, CancellationToken cancellationToken); bool OnPreUpdate(PreUpdateEvent @event); }
    public interface IPreInsertEventListener { Task<bool> OnPreInsertAsync(PreInsertEvent @event, CancellationToken cancellationToken); bool OnPreInsert(PreInsertEvent @event); }
}
