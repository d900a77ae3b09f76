package dev.partnersupport.directory.profile;

import dev.partnersupport.support.caller.Caller;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a partner has published, one after the other. */
@ApplicationScoped
class PublicationRepository implements PanacheRepositoryBase<Publication, Publication.Key> {

    /** Keeps what was published; the profile is locked. */
    void add(SupportProfile profile) {
        var last = getEntityManager()
                .createQuery("select max(p.id.number) from Publication p where p.id.partnerId = ?1", Integer.class)
                .setParameter(1, profile.partnerId())
                .getSingleResult();
        persist(profile.publication(last == null ? 1 : last + 1));
    }

    /** Newest first, before a number. */
    List<Publication> before(Caller caller, int number, int limit) {
        return find("id.partnerId = ?1 and id.number < ?2 order by id.number desc", caller.partnerId(), number)
                .range(0, limit - 1)
                .list();
    }
}
