package cz.rozcestnik.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jbake.app.Oven;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoDatabaseTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "com.orientechnologies.orient.core.Orient",
        "com.orientechnologies.common.log.OLogManager",
        "ch.qos.logback.classic.Logger",
        "org.json.simple.JSONValue",
        "org.apache.commons.beanutils.BeanUtils",
        "org.apache.commons.collections.Transformer"})
    void whatJBakeBringsAlongAndWeDoNotNeedIsNotOnTheClassPath(String name) {
        assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void jBakeItselfIs() throws ClassNotFoundException {
        assertThat(Class.forName("org.jbake.app.Oven")).isSameAs(Oven.class);
    }
}
